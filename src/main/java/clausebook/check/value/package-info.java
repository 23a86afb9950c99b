/// What does one written word mean?
///
/// Words with their place → values of closed lists, entries of the vocabulary, dates, ids, links; or a problem.
package clausebook.check.value;
