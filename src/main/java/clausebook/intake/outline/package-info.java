/// What are the title, facts, sections and clauses of a council's document, and where did each of its words go?
///
/// A [Body][clausebook.document.Body] → lines → lines without furniture → lines with their marks → title and facts,
/// headings → a tree → an [Outline][clausebook.document.Outline], whose placements account for every word. Where the
/// tree can't be made honestly there is none, and a problem that says what to do in Word.
package clausebook.intake.outline;
