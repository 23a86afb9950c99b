/// How does a view become bytes?
///
/// Templates and a view → a page. All that knows FreeMarker is here: what a template may read, what it may not do, and
/// how a fault in it is told.
package clausebook.render.engine;
