/// What was typed and what was done, so that nothing is ever lost?
///
/// Words that somebody types, and each change of the content with the bytes before and after → lines in the folder
/// `journal/` beside the content, safe from a power cut before anybody is told so. Read again after a restart: what was
/// typed and not saved, and all that can be undone.
package clausebook.desk.journal;
