/// What does a reader get to know? The corpus with proven links, and what follows from it on a date.
///
/// Made by `link` (`LinkedCorpus`) and `derive` (`Guide`), read by `render`, `index` and `export`. Records and look-ups
/// only.
package clausebook.guide;
