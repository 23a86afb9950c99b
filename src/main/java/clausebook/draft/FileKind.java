package clausebook.draft;

import clausebook.field.Form;
import clausebook.field.Shape;
import java.util.List;
import java.util.Optional;

/// A kind of content file that authors write: what it holds, and where it stands.
///
/// @param schema the name of its JSON Schema, without `.json`
/// @param path   below the content folder, names of the author's own between angle brackets
/// @param about  one or two sentences for the content reference
/// @param form   what the whole file holds
public record FileKind(String schema, String path, String about, Form form) {

    /// Paragraphs by the names of places in the papers.
    public static final Form PAPERS = new Form.Named(Form.Text.PROSE);

    /// The site itself.
    public static final FileKind SITE = fields("site.yaml", DraftSite.SHAPE);

    /// An edition of a policy.
    public static final FileKind EDITION =
            fields("councils/<council>/<policy>/<edition>.yaml", DraftEdition.Facts.SHAPE);

    /// One council.
    public static final FileKind COUNCIL = fields("councils/<council>/council.yaml", DraftCouncil.Facts.SHAPE);

    /// One policy.
    public static final FileKind POLICY = fields("councils/<council>/<policy>/policy.yaml", DraftPolicy.Facts.SHAPE);

    /// The kinds of policy.
    public static final FileKind POLICY_KINDS = list(DraftEntry.PolicyKind.SHAPE);

    /// What clauses are about.
    public static final FileKind TOPICS = list(DraftEntry.Topic.SHAPE);

    /// The memory of an import: written by the program, decided in by a person.
    public static final FileKind INTAKE =
            fields("councils/<council>/<policy>/<edition>.intake.yaml", DraftIntake.SHAPE);

    /// Every kind that authors write, in the order of the content reference.
    public static final List<FileKind> ALL = List.of(SITE,
            COUNCIL, POLICY,
            EDITION,
            list(DraftEntry.Audience.SHAPE), list(DraftEntry.Moment.SHAPE), TOPICS,
            list(DraftEntry.Role.SHAPE), list(DraftEntry.Instrument.SHAPE), list(DraftEntry.Term.SHAPE),
            POLICY_KINDS, list(DraftQuestion.SHAPE), list(DraftForce.SHAPE),
            list(DraftEntry.Asked.SHAPE), new FileKind("papers", "councils/<council>/papers.yaml",
                    "The council's own paragraphs of meeting papers, kept from year to year. The names stand in "
                            + "[The clerk's year](clerks-year.md#Your_own_paragraphs).",
                    PAPERS));

    private static FileKind fields(String path, Shape<?> shape) {
        return new FileKind(shape.name(), path, shape.about(), Form.part(shape, shape.name()));
    }

    private static FileKind list(Shape<?> shape) {
        return new FileKind(shape.name(), "vocabulary/" + shape.name() + ".yaml", shape.about(),
                new Form.Many(Form.part(shape, "an entry of \"" + shape.name() + "\"")));
    }

    /// True for a list of the vocabulary.
    public boolean isVocabulary() {
        return path.startsWith("vocabulary/");
    }

    /// A list of the vocabulary, by its name.
    public static Optional<FileKind> vocabulary(String name) {
        return ALL.stream().filter(kind -> kind.isVocabulary() && kind.schema().equals(name)).findFirst();
    }

    /// What an entry of a list holds.
    ///
    /// @throws ClassCastException for a file that is no list
    public Shape<?> entry() {
        return ((Form.Part) ((Form.Many) form).each()).shape().get();
    }
}
