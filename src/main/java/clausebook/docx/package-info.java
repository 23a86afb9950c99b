/// How does a paper become a document for Word?
///
/// `Paper`s → `OutputTree`: a `.docx` file for each. What changed in a policy's text becomes tracked changes, which
/// Word and LibreOffice show, accept and reject. The only package that knows Apache POI. Same paper, same bytes.
package clausebook.docx;
