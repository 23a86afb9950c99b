/// Which lines has a document, what do its tables make of them, and where did each go?
///
/// A [Body][clausebook.document.Body] → its [Line][clausebook.intake.outline.line.Line]s in their order; what became of
/// each line → the placements of all its paragraphs.
package clausebook.intake.outline.line;
