/// What did an edition change?
///
/// `EditionChanges` → a page of all changes, and the list of them year by year.
package clausebook.render.page.change;
