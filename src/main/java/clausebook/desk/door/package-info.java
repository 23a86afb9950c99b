/// Who may come in, and who answers?
///
/// Bytes from the loopback address → a `Request` for a `DeskPage` → its `Response`; or a refusal.
///
/// A page is a class that implements `DeskPage`, and a line in `clausebook.desk.DeskPages`. It is asked only for
/// requests that know the secret of this start, name exactly this host and come from the desk's own pages, within the
/// limits of size and time; so it looks at names and values alone. What it gets in `Request` names things by ids, never
/// by paths of files: an id is looked up among what is there.
package clausebook.desk.door;
