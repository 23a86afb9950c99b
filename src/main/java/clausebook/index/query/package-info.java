/// What does somebody mean, and what comes first?
///
/// Words that are typed → a parsed query → its interpretation by the words that the index knows → Lucene's query.
package clausebook.index.query;
