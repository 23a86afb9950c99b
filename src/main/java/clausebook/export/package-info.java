/// What do other programs get?
///
/// `Guide` → `OutputTree`: every clause, and what each council answers to each question, as data (JSON, CSV) under `data/`.
package clausebook.export;
