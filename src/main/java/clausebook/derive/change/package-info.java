/// What did an edition change against an older one?
///
/// Two `EditionGuide`s of one policy → `EditionChanges`: clauses are paired (`ClauseMatching`), and each pair is told
/// (`ClauseComparison`). With its neighbour `compare` the only package that knows the library for differences of texts.
package clausebook.derive.change;
