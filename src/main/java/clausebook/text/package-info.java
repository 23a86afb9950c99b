/// What does a file of text hold, letter for letter, and where does each letter stand?
///
/// Bytes → `SourceFile` → `SourceText`s with their places; also slugs, lists of words and JSON.
/// `text.yaml` reads what is written in YAML, `text.prose` what is written in Markdown.
package clausebook.text;
