/// What does the council's own document say, and where?
///
/// A file's bytes → a [Document][clausebook.document.Document] (one reader a format) → an
/// [Outline][clausebook.document.Outline] → an edition in the council's own words, its memory and its receipt.
package clausebook.intake;
