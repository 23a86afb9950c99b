/// How does the council's document come into the content?
///
/// A file dropped on a page, and what the clerk says of it → the same import as on the command line, in a process with
/// limits → files of the content, as one step that can be undone, and a receipt.
package clausebook.desk.intake;
