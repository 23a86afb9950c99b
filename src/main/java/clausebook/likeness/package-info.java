/// How alike are two texts, and which few of many are most like one?
///
/// Texts → words, stems and numbers → likeness. What a language knows (endings, articles) is data: a file a language.
package clausebook.likeness;
