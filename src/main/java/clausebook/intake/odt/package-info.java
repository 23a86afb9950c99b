/// What does an OpenDocument text say?
///
/// The bytes of an `.odt` → a [Document][clausebook.document.Document]. The rules are those of ODF 1.3 part 3.
package clausebook.intake.odt;
