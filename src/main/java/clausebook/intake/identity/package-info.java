/// Which clause of the edition before is which clause of this one?
///
/// The clauses and sections of two texts → pairs, by likeness and order, never by numbers; and what became of those
/// that have no pair.
package clausebook.intake.identity;
