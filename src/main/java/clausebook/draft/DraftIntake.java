package clausebook.draft;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Read;
import java.util.List;
import java.util.Optional;

/// The memory of an import, `<edition>.intake.yaml`: what became of each paragraph of the council's document.
public record DraftIntake(Read sha256, List<Paragraph> paragraphs) {

    /// How the file is written.
    public static final Shape<DraftIntake> SHAPE = Shape.of(DraftIntake.class, "intake", "The memory of an import.",
            Field.of("sha256", Form.Text.HASH, "The hash of the document.").needed(),
            Field.parts("paragraphs", "a paragraph", Paragraph.SHAPE, "Its paragraphs, in their order."));

    public DraftIntake {
        paragraphs = List.copyOf(paragraphs);
    }

    /// What became of one paragraph.
    ///
    /// @param written the hash of the text that was written into the clause: whether a person changed that since
    public record Paragraph(Read hash, Optional<Read> clause, Optional<Read> written, Optional<Read> asked,
            List<Read> choices, Optional<Read> decided) {

        static final Shape<Paragraph> SHAPE = Shape.of(Paragraph.class, "paragraph", "What became of one paragraph.",
                Field.of("hash", Form.Text.HASH, "The hash of its words.").needed(),
                Field.nameOf("clause", Thing.CLAUSE, "The clause or section it went to.")
                        .otherwise("it was left out"),
                Field.of("written", Form.Text.HASH, "The hash of the clause's text as it was written from it."),
                Field.text("asked", "What the clerk was asked."), Field.texts("choices", "What she could choose from."),
                Field.text("decided", "What she decided."));

        public Paragraph {
            choices = List.copyOf(choices);
        }
    }
}
