/// What is each character of Unicode worth to a reader: seen, unseen, or another way to write a common one?
///
/// One table for all: `check` refuses what nobody sees, search and comparison fold what looks alike, messages show
/// what would be unseen. Imports nothing but the JDK.
package clausebook.character;
