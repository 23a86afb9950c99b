/// Can I post this?
///
/// Questions about what is in a post → a way of plain pages to the duties that hold.
package clausebook.render.page.post;
