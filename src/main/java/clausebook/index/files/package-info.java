/// How does the index reach a page that may load nothing but scripts?
///
/// Lucene index, clauses, names → pieces of data, each a classic script that the page loads when a query needs it.
package clausebook.index.files;
