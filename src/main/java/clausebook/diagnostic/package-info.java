/// What is wrong in what an author wrote, where, and how is it mended?
///
/// Everything that reads content → `Problems` → the lines that an author sees. Imports nothing but the table of
/// characters.
package clausebook.diagnostic;
