package clausebook.draft;

import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// A section of an edition.
public record DraftSection(
        @Meaning("The section's id, for ever; no clause of the policy may have the same.") SourceText id,
        @Meaning("The number as printed.") Optional<SourceText> number,
        @Meaning("The heading.") Optional<SourceText> title,
        @Meaning("The lead-in: a clause of its own.") Optional<DraftClause> intro,
        @Meaning("The clauses, in order.") List<DraftClause> clauses,
        @Meaning("The closing line: a clause of its own.") Optional<DraftClause> closing,
        @Meaning("Sections inside this one (one level).") List<DraftSection> sections) {

    public DraftSection {
        clauses = List.copyOf(clauses);
        sections = List.copyOf(sections);
    }
}
