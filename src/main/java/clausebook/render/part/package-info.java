/// Of what small parts is a page made, and what stands round it?
///
/// Things of the `Guide` → links, marks, facts and frames as ready words and addresses, seen from one page
/// (`Viewpoint`). What two kinds of page show is here or in a package below.
package clausebook.render.part;
