/// What do the files of word processors have in common?
///
/// Bytes of a zip → its parts, within limits → XML as [Tag][clausebook.intake.office.Tag]s; and the other way round:
/// text with the marks of all changes ([MarkedDocument][clausebook.intake.office.MarkedDocument]), as a reader of one
/// format found it → the two texts that follow from it, each with its own numbers. Knows no format.
package clausebook.intake.office;
