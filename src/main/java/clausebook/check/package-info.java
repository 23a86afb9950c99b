/// Is each piece sound on its own?
///
/// `Draft` (texts with places) → `Corpus` (typed records, vocabulary resolved, places derived, editions in order).
/// A piece that is wrong is reported and stands in as well as it can, so that all problems are found at once.
///
/// The rooms, each using those before it: `value`, `line`, `vocabulary`, `clause`, `edition`, `policy`, `guard`.
package clausebook.check;
