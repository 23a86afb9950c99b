/// How do clauses and rules stand in a run of text?
///
/// Clauses → passages, sections and lines of rules, with marked differences between two texts.
package clausebook.render.part.text;
