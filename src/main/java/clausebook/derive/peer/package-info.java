/// Which clauses of two councils deal with the same thing?
///
/// Leading editions → the councils that each is set beside (`Peers`), and for a pair its `Alignment`: clauses side by
/// side by shared questions, shared topics and likeness of wording, with the words by which they differ.
package clausebook.derive.peer;
