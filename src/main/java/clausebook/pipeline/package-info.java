/// In which order does one become the other?
///
/// Folders and a date → a published site. The only package that knows the order of the stages.
package clausebook.pipeline;
