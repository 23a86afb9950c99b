/// How does a thing stand in a list of its kind?
///
/// Councils, topics, audiences, changes, reviews → rows, for their own list and for the first page.
package clausebook.render.part.list;
