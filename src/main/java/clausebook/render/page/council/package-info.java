/// What does one council have, and which councils are there?
///
/// `CouncilGuide` → pages.
package clausebook.render.page.council;
