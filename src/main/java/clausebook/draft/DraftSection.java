package clausebook.draft;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.text.Read;
import java.util.List;
import java.util.Optional;

/// A section of an edition.
public record DraftSection(Read id, Optional<Read> number, Optional<Read> title, Optional<DraftClause> intro,
        List<DraftClause> clauses, Optional<DraftClause> closing, List<DraftSection> sections) {

    /// How it is written.
    public static final Shape<DraftSection> SHAPE = Shape.of(DraftSection.class, "section",
            "A part of the text with a heading. A section may hold sections once more.",
            Field.of("id", Form.Text.ID, "The section's id, for ever; no clause of the policy may have the same.")
                    .needed(),
            Field.printed("number", "The number as printed."), Field.text("title", "The heading."),
            Field.part("intro", "a lead-in (\"intro\")", DraftClause.SHAPE,
                    "The lead-in: a clause of its own."),
            Field.parts("clauses", "a clause", DraftClause.OF_A_SECTION, "The clauses, in order."),
            Field.part("closing", "a closing line", DraftClause.SHAPE, "The closing line: a clause of its own."),
            Field.parts("sections", "a section", () -> DraftSection.SHAPE, "Sections inside this one (one level)."));

    public DraftSection {
        clauses = List.copyOf(clauses);
        sections = List.copyOf(sections);
    }
}
