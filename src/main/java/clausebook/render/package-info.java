/// How does it look?
///
/// `Guide` + templates → `OutputTree`: a file for each page, drawn when its bytes are asked for. The only package, with
/// `page` and `part` below it, that knows FreeMarker. `Renderer` is the way in; a fault in a template is a `Problem`
/// with its line.
package clausebook.render;
