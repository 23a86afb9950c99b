/// How fast is it, and how much memory does it take?
///
/// A size and a seed → a whole content folder (`CorpusGenerator`, `RichCorpus`) → times and sizes of whole runs of the
/// program (`Benchmark`).
package clausebook.bench;
