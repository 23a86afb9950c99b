/// Is each edition sound: facts, dates, declared changes, seal?
///
/// An edition's draft → a typed edition, held against its lock file.
package clausebook.check.edition;
