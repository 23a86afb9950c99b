/// Which pages does the site have?
///
/// `Book` → `Page`s. Each room below holds one or a few kinds of page; no kind knows another, and this list of them is
/// the map of the site.
package clausebook.render.page;
