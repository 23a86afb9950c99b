/// What does my council say to me?
///
/// One council and one audience of the `Guide` → every question answered for them alone, what holds for a post, and a
/// sheet for the staff room.
package clausebook.render.page.reader;
