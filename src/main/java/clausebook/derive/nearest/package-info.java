/// Which clauses of other councils are nearest to one?
///
/// Leading editions → for a clause the few that answer the same question, share a topic and rare words.
package clausebook.derive.nearest;
