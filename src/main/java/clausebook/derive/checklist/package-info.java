/// What has to be done, left, or may be done, by whom and when? The rules of leading editions as lists.
///
/// Leading editions of a council → `Checklist`; the rules stay as they are, nothing is reworded or made softer here.
package clausebook.derive.checklist;
