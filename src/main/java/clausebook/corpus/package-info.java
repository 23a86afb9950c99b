/// What is meant: councils, policies, editions, clauses, rules and the words they share.
///
/// Made by `check` from a `Draft`; every piece is sound on its own, vocabulary words are resolved, places are derived.
/// Records only; imports the JDK, `text` (a text with its place) and `diagnostic` (a place).
package clausebook.corpus;
