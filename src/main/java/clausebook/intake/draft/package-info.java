/// How does a document stand in the content?
///
/// An outline, and what is known from an edition before or an import before → an edition in the council's own words.
package clausebook.intake.draft;
