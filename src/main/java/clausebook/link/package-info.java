/// Does each reference lead somewhere?
///
/// `Corpus` → `LinkedCorpus`: mentions in texts become proven cross-references; clauses named by editions are found;
/// vocabulary that nothing uses is told.
package clausebook.link;
