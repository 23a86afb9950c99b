/// What does a Word document say?
///
/// The bytes of a `.docx` → a [Document][clausebook.document.Document]. The rules are those of ECMA-376 part 1, in
/// both of its dialects. A relative of `docx`, which writes such files, but shares nothing with it.
package clausebook.intake.docx;
