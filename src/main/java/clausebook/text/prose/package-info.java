/// What does a piece of Markdown hold?
///
/// Markdown → `Prose` → HTML, plain words, mentions and links. Beside `intake`, the only package that knows Flexmark.
package clausebook.text.prose;
