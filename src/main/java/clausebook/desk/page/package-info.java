/// How do the desk's pages look, and what do they share?
///
/// A `Request` → a `Response`. Pages get a `Desk` in their constructor, look things up in `desk.site().now()`, make a
/// view record and call `desk.sheets().draw(asked, "name.ftlh", title, view)`. After they have written to the content
/// they call `desk.site().look()`, and answer with `Response.seeOther`.
///
/// A template stands in `templates/desk/`, begins with `<#import "page.ftlh" as desk>` and stands between
/// `<@desk.sheet>` and `</@desk.sheet>`. Links in it are written `${page.root}read/…`, and forms go to
/// `${page.root}name`. The desk's own style sheet and script are `desk.css` and `desk.js` in the same folder; the style
/// sheet of the site is on each page too. Words begin with `desk.`.
package clausebook.desk.page;
