/// Which words is a clause found by?
///
/// Clauses of a guide → stems: those of its own texts, those by which people ask for what it is about, and those that
/// it is expanded by.
package clausebook.index.analysis;
