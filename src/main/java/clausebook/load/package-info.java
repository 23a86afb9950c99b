/// What did authors write, and where?
///
/// A `ContentSource` (files) → `Draft` (text values with places); a file of interface words → `Words`. Finds what is
/// wrong with files, YAML and fields.
package clausebook.load;
