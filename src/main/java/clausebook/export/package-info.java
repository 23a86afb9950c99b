/// What do other programs get?
///
/// `Guide` → `OutputTree`: every clause, what each council answers to each question, and the register of editions as
/// data (JSON, CSV, XLSX) under `data/`; each edition's words as plain text; reviews as calendars (ICS) and new
/// editions as feeds (Atom).
package clausebook.export;
