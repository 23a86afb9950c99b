/// Is the whole site what it was, byte for byte?
///
/// `src/test/resources/golden/content` (three invented councils) → the site beside it in `site`, built in several ways.
/// After a wanted change: `mvn test -Dtest=GoldenSiteTest -Dgolden.update=true`, then read the difference before it is
/// committed.
package clausebook.golden;
