/// How does one clerk see and change the content without a line of YAML?
///
/// Pages for one person on one computer. It calls the pipeline, and is no second engine: `door` says who may come in,
/// `preview` keeps the site warm, `page` draws, and a room for each task answers. Only commands call it.
package clausebook.desk;
