/// What might the council's words mean, for a person to confirm?
///
/// Passages and the clauses that people have read before → proposals: duties and facts with the words that prove them,
/// topics and questions with the clauses that they are like. A proposal is never a duty on a page.
package clausebook.suggest;
