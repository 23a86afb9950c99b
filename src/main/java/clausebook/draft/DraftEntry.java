package clausebook.draft;

import clausebook.corpus.InstrumentKind;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry of a list of the vocabulary.
///
/// Every list has these fields, and its own beside them.
public sealed interface DraftEntry {

    Field ID = Field.of("id", Form.Text.ID, "The entry's id, for ever; also part of its page's address.").needed();
    Field NAME = Field.text("name", "The name shown to readers.").needed();
    Field NOTE = Field.text("note", "One sentence that says what it is.");
    Field WORDS = Field.of("words", Form.many(Form.Text.PRINTED), "Everyday words that people type for it.");
    Field NAMES = Field.texts("names", "Other names it is known by.");
    Field WAS = Field.of("was", Form.many(Form.Text.ID),
            "Ids that this entry had before; their addresses go on working.");
    Field KINDS = Field.namesOf("kinds", Thing.POLICY_KIND,
            "The kinds of policy that it belongs to.").otherwise("every kind");
    Field POST = Field.text("post",
            "For \"Can I post this?\": the question of one or more topics, or the heading of a moment.");
    Field PHONE = Field.printed("phone", "The telephone number printed in a policy.");
    Field EMAIL = Field.text("email", "The e-mail address printed in a policy.");
    Field LINK = Field.of("link", Form.Text.LINK, "The address of the public text or site.");

    Read id();

    Read name();

    List<Read> words();

    /// Ids that it had before.
    List<Read> was();

    /// A group of people whom policies bind.
    record Audience(Read id, Read name, Optional<Read> note, List<Read> words, List<Read> was, Optional<Read> within)
            implements DraftEntry {

        /// How an entry is written.
        public static final Shape<Audience> SHAPE = Shape.of(Audience.class, "audiences",
                "A list of the groups of people whom policies bind.", ID, NAME, NOTE, WORDS, WAS,
                Field.nameOf("within", Thing.AUDIENCE, "The larger audience that it is part of."));
    }

    /// A moment at which a rule matters.
    record Moment(Read id, Read name, List<Read> words, List<Read> was, Optional<Read> post, List<Read> kinds)
            implements DraftEntry {

        /// How an entry is written.
        public static final Shape<Moment> SHAPE = Shape.of(Moment.class, "moments",
                "A list of the moments at which a rule matters.", ID, NAME, WORDS, WAS, POST, KINDS);
    }

    /// What clauses are about.
    record Topic(Read id, Read name, Optional<Read> note, List<Read> words, List<Read> was, Read group,
            Optional<Read> post, List<Read> kinds) implements DraftEntry {

        /// How an entry is written.
        public static final Shape<Topic> SHAPE = Shape.of(Topic.class, "topics",
                "A list of what clauses are about.", ID, NAME, NOTE, WORDS, WAS,
                Field.text("group", "The group it is listed in.").needed(), POST, KINDS);
    }

    /// An office, team or outside body.
    record Role(Read id, Read name, Optional<Read> note, List<Read> words, List<Read> names, List<Read> was,
            Optional<Read> outside, Optional<Read> heldBy, Optional<Read> phone, Optional<Read> email,
            Optional<Read> link)
            implements DraftEntry {

        /// How an entry is written.
        public static final Shape<Role> SHAPE = Shape.of(Role.class, "roles",
                "A list of offices, teams and outside bodies.", ID, NAME, NOTE, WORDS, NAMES, WAS,
                Field.of("outside", Form.Text.YES_OR_NO, "True for a body outside the councils."),
                Field.nameOf("held-by", Thing.AUDIENCE,
                        "The audience whose people hold the office or make up the team: its duties stand on their "
                                + "checklists."),
                PHONE, EMAIL, LINK);
    }

    /// An Act, code, policy or other document that policies name.
    record Instrument(Read id, Read name, Optional<Read> note, List<Read> words, List<Read> names, List<Read> was,
            Read kind, Optional<Read> of, Optional<Read> seems, Optional<Read> link) implements DraftEntry {

        /// How an entry is written.
        public static final Shape<Instrument> SHAPE = Shape.of(Instrument.class, "instruments",
                "A list of Acts, codes, policies and other documents that policies name.", ID, NAME, NOTE, WORDS,
                NAMES, WAS, Field.oneOf("kind", InstrumentKind.class, "What kind of document it is.").needed(),
                Field.nameOf("of", Thing.COUNCIL,
                        "The council whose document it is, by its slug.").otherwise("a public document"),
                Field.nameOf("seems", Thing.INSTRUMENT,
                        "Another entry that is probably the same document, but is named otherwise in a policy."),
                LINK);
    }

    /// A word of the glossary.
    record Term(Read id, Read name, List<Read> words, List<Read> was, Read means) implements DraftEntry {

        /// How an entry is written.
        public static final Shape<Term> SHAPE = Shape.of(Term.class, "terms", "The words of the glossary.", ID, NAME,
                WORDS, WAS, Field.text("means", "What the word means.").needed());
    }

    /// A kind of policy that several councils have.
    record PolicyKind(Read id, Read name, List<Read> words, List<Read> was, Optional<Read> post)
            implements DraftEntry {

        /// How an entry is written.
        public static final Shape<PolicyKind> SHAPE = Shape.of(PolicyKind.class, "policy-kinds",
                "A list of the kinds of policy that several councils have.", ID, NAME, WORDS, WAS,
                Field.of("post", Form.Text.YES_OR_NO, "True where it has the guide \"Can I post this?\"."));
    }

    /// Something that people ask about today, and which policies name it.
    record Asked(Read id, Read name, List<Read> words, List<Read> was, List<Read> named, List<Read> covered,
            Map<SourceText, Read> read) implements DraftEntry {

        /// How an entry is written.
        public static final Shape<Asked> SHAPE = Shape.of(Asked.class, "asked",
                "A list of what people ask about today, and which policies say something about it.", ID, NAME, WORDS,
                WAS,
                Field.namesOf("named", Thing.CLAUSE_ANYWHERE,
                        "Clauses that name it, each as council/policy#clause."),
                Field.namesOf("covered", Thing.CLAUSE_ANYWHERE,
                        "Clauses that hold for it without naming it, each as council/policy#clause."),
                Field.named("read", Form.Text.DAY, "Councils whose policy was read for it, each with the day."));
    }
}
