package clausebook.draft;

import clausebook.corpus.CouncilKind;
import clausebook.corpus.Nation;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `council.yaml`, `papers.yaml` and the policies in the folders beside them. The folder's name is the council's slug.
///
/// @param papers the council's own paragraphs of meeting papers, by their ids
public record DraftCouncil(SourceText slug, Facts facts, Map<SourceText, Read> papers, List<DraftPolicy> policies) {

    public DraftCouncil {
        policies = List.copyOf(policies);
    }

    /// The fields of `council.yaml`.
    public record Facts(Optional<Read> name, Read called, Read kind, Read nation, List<Read> languages,
            Optional<Read> website, List<Read> words, Map<SourceText, Office> offices, List<Former> former,
            Optional<Read> started, Optional<Read> ended, List<Read> successors) {

        /// How the file is written.
        public static final Shape<Facts> SHAPE = Shape.of(Facts.class, "council",
                "One council. The folder's name is the council's slug, for ever.",
                Field.text("name", "The council's full name. Leave it out where it is not known."),
                Field.text("called", "A short name for tables and citations.").needed(),
                Field.oneOf("kind", CouncilKind.class, "What kind of council it is.").needed(),
                Field.oneOf("nation", Nation.class, "The part of the United Kingdom whose law it is under.").needed(),
                Field.of("languages", Form.many(Form.oneOf("en", "cy")),
                        "The languages it publishes in, such as [en] or [cy, en]."),
                Field.of("website", Form.Text.LINK, "Its own website."),
                Field.of("words", Form.many(Form.Text.PRINTED), "What people type for it, such as initials."),
                Field.named("offices", Form.part(Office.SHAPE, "an office"),
                        "Its own names and contacts for roles of the vocabulary, by the id of the role."),
                Field.parts("former", "an entry of \"former\"", Former.SHAPE,
                        "Names that it had before, so that an edition can show the name of its day."),
                Field.of("started", Form.Text.DATE, "When it was formed, where it took the place of others."),
                Field.of("ended", Form.Text.DATE, "When it was dissolved."),
                Field.namesOf("successors", Thing.COUNCIL, "The councils that took its place, by their folders."));

        public Facts {
            languages = List.copyOf(languages);
            words = List.copyOf(words);
            former = List.copyOf(former);
            successors = List.copyOf(successors);
        }
    }

    /// How one council calls and reaches a role.
    public record Office(List<Read> names, Optional<Read> phone, Optional<Read> email) {

        /// How it is written.
        public static final Shape<Office> SHAPE =
                Shape.of(Office.class, "office", "How this council calls and reaches a role.",
                        Field.texts("names", "This council's names for the role."),
                        Field.printed("phone", "A telephone number."), Field.text("email", "An e-mail address."));

        public Office {
            names = List.copyOf(names);
        }
    }

    /// A name that the council had before.
    public record Former(Read name, Read called, Read until) {

        /// How it is written.
        public static final Shape<Former> SHAPE =
                Shape.of(Former.class, "former", "A name that the council had before.",
                        Field.text("name", "Its full name then.").needed(),
                        Field.text("called", "Its short name then.").needed(),
                        Field.of("until", Form.Text.DATE, "When it took another name.").needed());
    }
}
