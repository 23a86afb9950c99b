/// Do words and rules hold each other?
///
/// The corpus → nothing, or a problem where a text and its rules, or two editions, tell different things. An error only
/// where they contradict each other; all else is a warning, which a person can answer in the edition (`answered`).
package clausebook.check.guard;
