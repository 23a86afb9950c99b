/// What does one clause say, and what belongs to it?
///
/// `ClauseHistory` → a page with its words in each edition, its rules, and what it refers to.
package clausebook.render.page.clause;
