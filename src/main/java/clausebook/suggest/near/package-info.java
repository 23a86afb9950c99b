/// How near is a text to those that people have put together?
///
/// Texts → vectors of their stems → the nearest of some groups of texts, nearest first.
package clausebook.suggest.near;
