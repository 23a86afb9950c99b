/// How many letters does a file hold?
///
/// A file's bytes → the number of letters in each of its parts, counted by a second hand: nothing here is shared with
/// the readers, so that a word that one of them loses is missed.
package clausebook.intake.census;
