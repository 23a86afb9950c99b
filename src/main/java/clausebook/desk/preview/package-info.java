/// What does the site look like now?
///
/// The content's folder → the site as `build` would make it, kept warm, and made anew when a file changes.
package clausebook.desk.preview;
