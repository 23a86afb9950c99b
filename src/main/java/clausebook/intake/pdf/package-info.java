/// What does a PDF say, paragraph by paragraph?
///
/// Bytes of a `.pdf` → glyphs with their places → lines in reading order, column by column → a
/// [Document][clausebook.document.Document]: paragraphs and plain tables, running heads and feet beside.
///
/// For a census: each letter and digit that the pages draw counts, once where it is drawn twice at one place;
/// ligatures are taken apart as PDFBox does. What nobody sees stands in the body as hidden. A hyphen at a line's end
/// may go. Not read are titles among the file's properties, comments, and what was typed into the fields of a form.
package clausebook.intake.pdf;
