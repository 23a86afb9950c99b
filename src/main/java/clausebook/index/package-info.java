/// How is it found?
///
/// `Guide` → `OutputTree`: the search index as small scripts under `search/`, and the scripts of the search page. The
/// rooms below it are, each using only those before it: `analysis` (texts to stems), `lucene` (stems to an index),
/// `files` (the index to scripts), `query` (what somebody types to a ranking). No other package knows Lucene.
package clausebook.index;
