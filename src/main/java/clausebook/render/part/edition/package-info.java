/// How is an edition named, dated and introduced?
///
/// An `EditionGuide` → its status, dates and facts, and the banner above its text.
package clausebook.render.part.edition;
