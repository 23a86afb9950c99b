/// How do the councils' rules stand to each other?
///
/// Leading editions → `Comparison`: what each council answers to each question and to whom, how strongly it regulates
/// each topic, and what it leaves open that others regulate.
package clausebook.derive.compare;
