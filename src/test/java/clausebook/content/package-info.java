/// Does the real content say what its sources say, and do schemas and handbook say what the program does?
///
/// `content/` and an invented content with every field, held against tables in `src/test/resources`, against the JSON
/// Schemas and against the tables of the handbook. What is made from the program is written anew with `mvn test
/// -Dgolden.update=true`.
package clausebook.content;
