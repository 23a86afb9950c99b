package clausebook.draft;

import clausebook.corpus.Amendment.Result;
import clausebook.corpus.Fate;
import clausebook.corpus.Status;
import clausebook.corpus.Wording;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Need;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Origin;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One edition file. The file's name is the edition's slug.
///
/// @param lock   what froze it, once it was adopted
/// @param intake what became of the paragraphs of its document, where it was imported
/// @param at     known where all of the file could be read
public record DraftEdition(SourceText slug, Facts facts, Optional<DraftLock> lock, Optional<DraftIntake> intake,
        Origin at) {

    /// The fields of an edition file.
    public record Facts(Read title, Optional<Read> label, Read language, Read status, Read wording,
            Optional<Read> follows, Optional<Read> reconstructed, Optional<Dates> dates, Optional<Adopted> adopted,
            Optional<Review> review, List<Read> covers, List<NotCovered> notCovered, Source source,
            List<DraftSection> sections, Map<SourceText, Change> changes, List<Correction> corrections,
            Optional<Agreed> agreed, List<Answered> answered, List<Amendment> amendments, Optional<Tabled> tabled) {

        /// How the file is written.
        public static final Shape<Facts> SHAPE = Shape.of(Facts.class, "edition",
                "The text of a policy at one point in time. The file's name is the edition's slug, for ever.",
                Field.text("title", "The title of this edition.").needed(),
                Field.printed("label",
                        "The edition's name exactly as printed.").otherwise("the name of its file"),
                Field.of("language", Form.oneOf("en"), "The language of its text.").needed(),
                Field.oneOf("status", Status.class,
                        "What the council itself says of it. Superseded is never written: it follows.").needed(),
                Field.oneOf("wording", Wording.class,
                        "Whose words it holds: restated in plain English by us, or the official words of the council.")
                        .needed(),
                Field.nameOf("follows", Thing.EDITION,
                        "The slug of the edition before this one; needed unless dates tell the order."),
                Field.text("reconstructed",
                        "Why it had to be reconstructed. Such an edition never speaks for its policy.")
                        .saidOfOneEdition(),
                Field.part("dates", "\"dates\"", Dates.SHAPE, "When it was adopted, issued and so on.")
                        .saidOfOneEdition(),
                Field.part("adopted", "\"adopted\"", Adopted.SHAPE, "Who adopted it.").saidOfOneEdition(),
                Field.part("review", "\"review\"", Review.SHAPE,
                        "How often it is to be reviewed; used where dates give no review-due."),
                Field.namesOf("covers", Thing.AUDIENCE,
                        "Audiences whom the policy binds. Leave it out where the policy does not say."),
                Field.parts("not-covered", "an entry of \"not-covered\"", NotCovered.SHAPE,
                        "Audiences whom it says it does not bind."),
                Field.part("source", "\"source\"", Source.SHAPE, "The document it was made from.").needed(),
                Field.parts("sections", "a section", DraftSection.SHAPE, "The text, section by section.")
                        .needed(new Need.When.ByCheck()),
                Field.named("changes", Form.part(Change.SHAPE, "a change"),
                        "What became of clauses of the edition before, by clause id.").saidOfOneEdition(),
                Field.parts("corrections", "a correction", Correction.SHAPE,
                        "Our own mistakes in restating, now mended.").saidOfOneEdition(),
                Field.part("agreed", "\"agreed\"", Agreed.SHAPE, "Who of the council says that this is right.")
                        .saidOfOneEdition(),
                Field.parts("answered", "an entry of \"answered\"", Answered.SHAPE,
                        "Warnings that a person has answered, each with the reason.").saidOfOneEdition(),
                Field.parts("amendments", "an amendment", Amendment.SHAPE,
                        "What was moved at the meeting, and what became of it.").saidOfOneEdition(),
                Field.part("tabled", "\"tabled\"", Tabled.SHAPE,
                        "The text that was laid before the meeting; written by the program.").saidOfOneEdition());

        public Facts {
            covers = List.copyOf(covers);
            notCovered = List.copyOf(notCovered);
            sections = List.copyOf(sections);
            corrections = List.copyOf(corrections);
            answered = List.copyOf(answered);
            amendments = List.copyOf(amendments);
        }
    }

    /// Dates of an edition, each a year, a month or a day.
    public record Dates(Optional<Read> adopted, Optional<Read> issued, Optional<Read> inForce,
            Optional<Read> reviewDue, Optional<Read> withdrawn) {

        static final Shape<Dates> SHAPE = Shape.of(Dates.class, "dates",
                "Each is a year, a month or a day, as far as it is known.",
                Field.of("adopted", Form.Text.DATE, "When the council adopted it."),
                Field.of("issued", Form.Text.DATE, "When it was issued or published."),
                Field.of("in-force", Form.Text.DATE, "From when it applies."),
                Field.of("review-due", Form.Text.DATE, "When it should be reviewed."),
                Field.of("withdrawn", Form.Text.DATE, "When it ended."));
    }

    /// Who adopted an edition, and where that is recorded.
    public record Adopted(Read by, Optional<Read> minute, Optional<Read> link) {

        static final Shape<Adopted> SHAPE = Shape.of(Adopted.class, "adopted",
                "Who adopted the edition, and where that is recorded.",
                Field.text("by", "The meeting or committee.").needed(),
                Field.printed("minute", "The number of the minute."),
                Field.of("link", Form.Text.LINK, "The address of the minutes."));
    }

    /// How often an edition is to be reviewed, and by whom.
    public record Review(Read every, List<Read> by) {

        static final Shape<Review> SHAPE = Shape.of(Review.class, "review",
                "How often the edition is to be reviewed, and by whom.",
                Field.of("every", Form.Text.PERIOD, "How much time may pass between two reviews.").needed(),
                Field.namesOf("by", Thing.ROLE, "Roles that review it, as role:id."));

        public Review {
            by = List.copyOf(by);
        }
    }

    /// An audience that the policy says it does not bind.
    public record NotCovered(Read audience, Optional<Read> clause, Optional<Read> instead) {

        static final Shape<NotCovered> SHAPE = Shape.of(NotCovered.class, "not-covered",
                "An audience that the policy says it does not bind.",
                Field.nameOf("audience", Thing.AUDIENCE, "The audience.").needed(),
                Field.nameOf("clause", Thing.CLAUSE, "The clause that says so."),
                Field.text("instead", "Where that audience should look instead."));
    }

    /// The document an edition was made from.
    public record Source(Read title, Optional<Read> document, Map<SourceText, Read> facts, Optional<Read> note,
            Optional<Read> link, Optional<Read> seen, Optional<Read> sha256) {

        /// How it is written.
        public static final Shape<Source> SHAPE = Shape.of(Source.class, "source",
                "The document that the edition was made from.", Field.text("title", "The document's title.").needed(),
                Field.text("document", "What kind of document it is.").saidOfOneEdition(),
                Field.named("facts", Form.Text.PRINTED, "Facts printed in it that have no field here.")
                        .saidOfOneEdition(),
                Field.text("note", "How doubtful places were read.").formerly("reading").saidOfOneEdition(),
                Field.of("link", Form.Text.LINK, "Its public address.").saidOfOneEdition(),
                Field.of("seen", Form.Text.DATE, "The day that address was seen.").saidOfOneEdition(),
                Field.of("sha256", Form.Text.HASH, "The hash of the document's file; written by the program.")
                        .saidOfOneEdition());
    }

    /// What became of a clause of the edition before, or why there is a new one.
    public record Change(Optional<Read> fate, List<Read> into, Optional<Read> reason, Optional<Read> material) {

        /// How it is written.
        public static final Shape<Change> SHAPE = Shape.of(Change.class, "change",
                "What became of a clause of the edition before, or why there is a new one. Its name is the id of that "
                        + "clause.",
                Field.oneOf("fate", Fate.class, "What became of it. Leave it out for a clause that is new."),
                Field.namesOf("into", Thing.CLAUSE,
                        "The ids of the clauses it went into; needed with merged-into and split-into."),
                Field.text("reason",
                        "Why; needed with withdrawn. Write none given where the council gave no reason."),
                Field.of("material", Form.Text.YES_OR_NO,
                        "False where people need not be asked again whether they have read the clause. Wanted where "
                                + "its words changed."));

        public Change {
            into = List.copyOf(into);
        }
    }

    /// A mistake of ours in restating.
    public record Correction(Read clause, Read on, Read was, Read why) {

        static final Shape<Correction> SHAPE = Shape.of(Correction.class, "correction",
                "A mistake of ours in restating. It is never shown as the council's change.",
                Field.nameOf("clause", Thing.CLAUSE, "The clause.").needed(),
                Field.of("on", Form.Text.DATE, "The day it was mended.").needed(),
                Field.text("was", "What stood there before.").needed(),
                Field.text("why", "Why it was wrong.").needed());
    }

    /// The council says that what is shown here is right.
    public record Agreed(Read on, Read by) {

        /// How it is written.
        public static final Shape<Agreed> SHAPE = Shape.of(Agreed.class, "agreed",
                "The council says that what is shown here is right.",
                Field.of("on", Form.Text.DAY, "The day on which it said so.").needed(),
                Field.nameOf("by", Thing.ROLE, "The role that said so, as role:id.").needed());
    }

    /// A person's answer to a warning.
    public record Answered(Optional<Read> clause, Read guard, Read why) {

        /// How it is written.
        public static final Shape<Answered> SHAPE = Shape.of(Answered.class, "answered",
                "A person's answer to a warning.",
                Field.nameOf("clause", Thing.CLAUSE, "The clause that the answer is for, with its items.")
                        .otherwise("the whole edition"),
                Field.nameOf("guard", Thing.PROBLEM, "The code of the warning, as it stands between brackets.")
                        .needed(),
                Field.text("why", "Why the warning does not hold here.").needed());
    }

    /// What was moved at the meeting.
    public record Amendment(Read clause, Optional<Read> by, Read result, Optional<Read> minute, Optional<Read> was,
            Optional<Read> text) {

        /// How it is written.
        public static final Shape<Amendment> SHAPE = Shape.of(Amendment.class, "amendment",
                "A change of the text that was moved at the meeting.",
                Field.nameOf("clause", Thing.CLAUSE, "The clause.").needed(),
                Field.nameOf("by", Thing.ROLE, "The role that moved it, as role:id."),
                Field.oneOf("result", Result.class, "What became of it.").needed(),
                Field.printed("minute", "The number of the minute."),
                Field.of("was", Form.Text.PROSE, "The text as it was tabled."),
                Field.of("text", Form.Text.PROSE, "The text that was moved."));
    }

    /// The text that was laid before the meeting.
    public record Tabled(Read sha256, Read on) {

        /// How it is written.
        public static final Shape<Tabled> SHAPE = Shape.of(Tabled.class, "tabled",
                "The text that was laid before the meeting.",
                Field.of("sha256", Form.Text.HASH, "The hash of the edition's text.").needed(),
                Field.of("on", Form.Text.DAY, "The day of the meeting.").needed());
    }
}
