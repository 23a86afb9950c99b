/// What does Lucene count?
///
/// Stems of clauses → a Lucene index in memory, whose fields and lengths are told here.
package clausebook.index.lucene;
