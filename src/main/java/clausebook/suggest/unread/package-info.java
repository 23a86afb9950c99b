/// What waits in an edition for a person to read it?
///
/// An edition and what its file says → its unread clauses, each with what is proposed and what somebody changed of it,
/// and the edits that write or confirm a proposal.
package clausebook.suggest.unread;
