/// How do the councils' rules stand to each other?
///
/// Leading editions → `Comparison`: what each council answers to each question and to whom, how strongly it regulates
/// each topic, what it leaves open that others regulate, and which councils' clauses deal with the same thing.
package clausebook.derive.compare;
