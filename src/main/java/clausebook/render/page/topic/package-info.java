/// What is said about one matter?
///
/// A topic → the clauses of all councils on it.
package clausebook.render.page.topic;
