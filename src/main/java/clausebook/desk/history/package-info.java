/// What was done, and how does one get back?
///
/// The journal → a list of all that was done, by date and words, each with its way back; two changes that met → the
/// three values of each field, and what somebody decides.
package clausebook.desk.history;
