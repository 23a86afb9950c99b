/// What follows that nobody wrote down?
///
/// `LinkedCorpus` + a date → `Guide`: which edition leads, what is superseded or overdue, who is bound by what, what
/// cites a clause, which clauses of other councils are nearest, and one address for each thing.
package clausebook.derive;
