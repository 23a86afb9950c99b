/// What can Linux do in one step for which Java has no words?
///
/// Two names on a disk → each has what the other had, or nothing happened; a folder → its disk holds all that was
/// written.
package clausebook.publish.linux;
