/// How does a change get into a content file?
///
/// A file's text + `YamlEdit`s → the text with those values changed, and every other byte as it was; bytes → a file in
/// its place, never half of one; `Draft` → the text of a new file. Nothing is guessed: what can't be changed alone is
/// refused with a `Problem`.
package clausebook.write;
