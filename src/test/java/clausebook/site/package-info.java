/// Do the pages work for the people who come to them?
///
/// The real councils' site, built once (`BuiltSite`) → rules over every page: HTML, links, headings, accessibility,
/// keyboard, print, and the steps to what people come for. Each check has a planted fault. `HandbookCheck` does the
/// same for the handbook, after `mvn site`.
package clausebook.site;
