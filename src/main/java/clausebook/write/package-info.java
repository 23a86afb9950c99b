/// How does a change get into a content file?
///
/// Bytes → a file in its place, never half of one.
package clausebook.write;
