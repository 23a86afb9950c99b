/// How is content written, for editors and for readers of the handbook?
///
/// The declarations of `draft` → JSON Schemas (`content/schema/*.json`) and the tables of the content reference. Both
/// are tracked; a test keeps them equal to what is made here.
package clausebook.schema;
