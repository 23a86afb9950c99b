/// What does a text in Markdown say, paragraph by paragraph?
///
/// Bytes of a `.md` → Flexmark's page of HTML, with the line of each block and the numbers as they were typed → a
/// [Document][clausebook.document.Document] by the reader of pages.
///
/// For a census: letters and digits count, but not those of tags, comments, addresses and titles of links, definitions
/// of links, descriptions of pictures, and the word behind a code fence; an entity is one letter. The number of an item
/// counts: where each is higher than the one before it stands in the words, else Markdown numbers the items, and what
/// was typed stands there as filled in. Front matter stands beside, but for lines that name a person.
package clausebook.intake.markdown;
