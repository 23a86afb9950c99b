/// Is each edition sound: facts, dates, declared changes, seal?
///
/// An edition's draft → a typed edition, held against its lock file. What a program proposed that a clause means is
/// checked for its form and goes no further.
package clausebook.check.edition;
