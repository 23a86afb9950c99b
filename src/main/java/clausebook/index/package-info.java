/// How is it found?
///
/// `Guide` → `OutputTree`: the search index as small scripts under `search/`. The only package that knows Lucene: it
/// analyses, counts and ranks; the page's own script follows it step by step.
package clausebook.index;
