/// How does the clerk see the site as readers will?
///
/// A `Request` → a file of the site, byte for byte that of `build`; or the desk's page that shows it in a frame, with
/// what is wrong in the content beside it.
package clausebook.desk.view;
