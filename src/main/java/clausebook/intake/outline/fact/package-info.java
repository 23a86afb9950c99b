/// What do some words say of the document that they stand in?
///
/// Words of a title page, control table or closing line → dates, minute, who adopted it, how often it is reviewed, whom
/// it covers and how someone is reached, each as printed.
package clausebook.intake.outline.fact;
