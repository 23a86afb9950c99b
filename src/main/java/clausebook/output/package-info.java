/// What is published: paths, and a way to make the bytes of each.
///
/// Made by `render`, `index` and `export`, read by `publish`. Bytes are made when they are written, never held for the
/// whole site. Parts of an office document → its bytes, the same everywhere (`OfficeZip`).
package clausebook.output;
