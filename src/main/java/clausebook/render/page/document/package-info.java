/// On which documents do policies build?
///
/// Instruments → the clauses that name them.
package clausebook.render.page.document;
