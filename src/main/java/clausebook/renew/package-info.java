/// How does a policy get from one year to the next?
///
/// The clerk's verbs: the text of the next edition, of an adopted one and of its lock file, and what changed, in words.
/// Makes texts only; `FilesAside` is the one class that writes, and it never leaves half a file.
package clausebook.renew;
