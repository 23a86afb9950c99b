/// How does a council answer, and how do answers stand side by side?
///
/// Cells of the `Comparison` → words, and tables of them either way round.
package clausebook.render.part.answer;
