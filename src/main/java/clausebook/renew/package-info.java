/// How does a policy get from one year to the next?
///
/// The clerk's verbs: the text of the next edition, of an adopted one and of its lock file, and what changed, in words.
/// Makes texts only, and writes none.
package clausebook.renew;
