/// What do words bind people to?
///
/// A text → its words of force, limits and figures. What a language knows of them is data: a file a language.
package clausebook.force;
