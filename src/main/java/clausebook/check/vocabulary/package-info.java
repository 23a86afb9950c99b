/// Is each list of the vocabulary sound?
///
/// The vocabulary's draft → its lists, each id once, each entry leading to others of its list.
package clausebook.check.vocabulary;
