/// What did an import before find, and what did a person decide since?
///
/// The memory beside an edition, and the new outline → which paragraphs are unchanged, and what is asked.
package clausebook.intake.memory;
