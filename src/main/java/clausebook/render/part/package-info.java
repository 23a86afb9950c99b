/// Of what small parts is a page made, and what are their words?
///
/// Things of the `Guide` → links, marks, facts and passages as ready words and addresses, seen from one page. Safe HTML
/// is marked as such (`Html`), so that templates never have to.
package clausebook.render.part;
