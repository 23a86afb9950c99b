/// How does a clerk see that no word of a document was lost?
///
/// A receipt → a page that stands alone beside the document.
package clausebook.render.receipt;
