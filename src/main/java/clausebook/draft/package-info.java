/// What did authors write, and where does it stand?
///
/// Made by `load`, read by `check` and written by `write`: text values, each with its place; nothing is typed, resolved
/// or derived here. Each record declares its fields once, in its `SHAPE`: what it is called, what it means, how it is
/// written and whether it is needed.
package clausebook.draft;
