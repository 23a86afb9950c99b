/// What did authors write, and where does it stand?
///
/// Made by `load`, read by `check`: text values, each with its place; nothing is typed, resolved or derived here.
/// The records are also the source of the JSON Schemas in `content/schema/` and of the content reference in the
/// handbook.
package clausebook.draft;
