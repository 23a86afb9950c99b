/// What does the council's own document hold, word for word, and what became of each word?
///
/// Made by `intake`: a file's readers give a [Document][clausebook.document.Document], every word of the file in it;
/// the outline gives an [Outline][clausebook.document.Outline], in which every paragraph of one view of it has its
/// place or its reason for staying out. Nothing is invented: each word of an outline stands in the document.
package clausebook.document;
