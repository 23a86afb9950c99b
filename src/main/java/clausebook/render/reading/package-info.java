/// How does a person see what waits to be read, and why each thing is proposed?
///
/// Proposals → a page that stands alone, the doubtful first.
package clausebook.render.reading;
