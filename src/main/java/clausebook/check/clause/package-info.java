/// Is each clause sound, with its rules, facts and items?
///
/// Sections and clauses of a draft → typed sections and clauses that know their places.
package clausebook.check.clause;
