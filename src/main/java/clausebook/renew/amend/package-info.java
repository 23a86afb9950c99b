/// What did a meeting make of the text that was tabled?
///
/// The lines of a paper and the `Document` that came back → what was decided of each clause → `YamlEdit`s of the
/// edition's file, with an amendment for each change; what can't be taken over is told, and then nothing is.
package clausebook.renew.amend;
