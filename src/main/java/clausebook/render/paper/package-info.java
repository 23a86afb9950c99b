/// What does a meeting need to adopt an edition, and the clerk after it?
///
/// A `Guide` and what an edition changed → `Paper`s, in the words of the interface, and the pages that show them. One
/// class for each paper; `MeetingPapers` is the list of them.
package clausebook.render.paper;
