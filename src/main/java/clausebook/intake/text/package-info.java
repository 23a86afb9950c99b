/// What does a plain text say, paragraph by paragraph?
///
/// Bytes of a `.txt` → a [Document][clausebook.document.Document]. Its parts serve the other readers too: `Decoder`
/// (bytes → letters), `SeenLetters` (without what nobody sees), `TypedStart` (numbers and bullets that were typed),
/// `PageEdges` (running heads and feet) and `LineEnds` (words cut by a hyphen).
///
/// For a census: of the decoded file every code point counts that `Character.isLetterOrDigit` calls one; each of them
/// stands once in the body, in its order but for running heads and feet, which stand beside it. Numbers and bullets
/// that were typed are words. Nothing that is no letter or digit needs to be found again: blanks are squeezed where
/// lines are joined, a hyphen may go at a line's end, and the signs of typed marks (`**`, `~~`, `#`) become marks.
package clausebook.intake.text;
