/// What stands on a paper for a meeting, whatever it is written as?
///
/// `Paper` and its blocks: made by `render`, drawn as a page there and as a Word document by `docx`. No I/O.
package clausebook.paper;
