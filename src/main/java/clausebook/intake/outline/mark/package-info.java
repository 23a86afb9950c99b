/// Which letters at the start of a line are its number or bullet, and not words?
///
/// The words of a line, or a label that the file gives it → the [Mark][clausebook.intake.outline.mark.Mark]s that may
/// stand there. Whether one is meant as a number is shown by the marks around it: that is the caller's to find out.
package clausebook.intake.outline.mark;
