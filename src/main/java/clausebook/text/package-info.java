/// How is a file of text read, and what does a piece of Markdown hold?
///
/// Bytes → `SourceFile` → `YamlNode`s with places; Markdown → `Prose` → HTML, plain words, mentions and links.
/// The only package that knows Jackson, SnakeYAML Engine and Flexmark.
package clausebook.text;
