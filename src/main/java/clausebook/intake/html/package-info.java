/// What does a web page say, paragraph by paragraph?
///
/// Bytes of a `.html`, as Word, Google Docs, LibreOffice or a person saved it → a
/// [Document][clausebook.document.Document]; with `ins` or `del` in it, a tracked one. `HtmlPage` also reads the page
/// that another reader makes of its own format.
///
/// For a census: every letter of a text node counts, and so does the title; not scripts, styles, comments (of Word's
/// conditions too) and attributes. Hidden words, `noscript` and `template` stand in it as pieces that do not stay.
/// A number that Word wrote into the text for programs without lists (between `[if !supportLists]` and `[endif]`, or in
/// a span `mso-list:Ignore`) is a label and no words; the numbers of `ol` are computed.
package clausebook.intake.html;
