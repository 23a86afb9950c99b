/// Which pages are there, and what does each show?
///
/// `Guide` + `Words` → `Page`s, each made when it is asked for. One class per page kind with its view records inside;
/// `PageKinds` is the list of them all, which is the map of the site.
package clausebook.render.page;
