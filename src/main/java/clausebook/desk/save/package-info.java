/// How does a change at the desk get into the content, and back out of it?
///
/// Edits of the version that somebody saw → the changed fields' bytes in the file, whole or not at all. What others
/// changed meanwhile stays: other fields are joined, the same fields are shown as a `FieldConflict` for somebody to
/// decide. Each step can be taken back, as a step of its own.
package clausebook.desk.save;
