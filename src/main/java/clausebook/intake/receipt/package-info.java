/// Was every word of a document accounted for?
///
/// A body, its outline and a census → a [Receipt][clausebook.document.Receipt] that balances.
package clausebook.intake.receipt;
