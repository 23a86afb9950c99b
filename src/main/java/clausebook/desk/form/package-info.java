/// How is one thing of the content changed without a line of YAML?
///
/// A thing of the content and the declaration of its fields → a form → edits of its file that touch the changed fields
/// alone. `EditPage` changes a thing, `NewPage` adds one, `RemovePage` takes one away where nothing points at it.
package clausebook.desk.form;
