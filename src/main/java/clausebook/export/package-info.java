/// What do other programs get?
///
/// `Guide` → `OutputTree`: every clause as data (JSON, CSV) under `data/`.
package clausebook.export;
