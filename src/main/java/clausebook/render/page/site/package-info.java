/// How does a reader find the way in, and what is this site?
///
/// `Book` → the first page, the lists of everything, and what is told of the site itself.
package clausebook.render.page.site;
