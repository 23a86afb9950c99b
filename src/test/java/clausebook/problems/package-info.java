/// Is every problem told plainly, at the right place, and alone?
///
/// `src/test/resources/problems/base` is a small sound content; each folder beside it holds the files that make one
/// thing wrong, and `expected.txt`, the whole message. After a wanted change: `mvn test -Dtest=ProblemCasesTest
/// -Dgolden.update=true`, then read the difference before it is committed.
package clausebook.problems;
