/// Do the editions of a policy agree with one another?
///
/// A policy's draft → a typed policy with its editions in order, the oldest first.
package clausebook.check.policy;
