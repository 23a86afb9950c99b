package clausebook.draft;

import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One edition file. The file's name is the edition's slug.
///
/// @param lock what froze it, once it was adopted
public record DraftEdition(SourceText slug, Facts facts, Optional<DraftLock> lock) {

    /// The fields of an edition file.
    public record Facts(@Meaning("The title of this edition.") SourceText title,
            @Meaning("The edition's name exactly as printed.") SourceText label,
            @Meaning("The language of its text.") SourceText language,
            @Meaning("What the council itself says of it. Superseded is never written: it follows.") SourceText status,
            @Meaning("Whose words it holds: restated in plain English by us, or the official words of the council.") SourceText wording,
            @Meaning("The slug of the edition before this one; needed unless dates tell the order.") Optional<SourceText> follows,
            @Meaning("Why it had to be reconstructed. Such an edition never speaks for its policy.") Optional<SourceText> reconstructed,
            @Meaning("When it was adopted, issued and so on.") Optional<Dates> dates,
            @Meaning("Who adopted it.") Optional<Adopted> adopted,
            @Meaning("How often it is to be reviewed; used where dates give no review-due.") Optional<Review> review,
            @Meaning("Audiences whom the policy binds.") List<SourceText> covers,
            @Meaning("Audiences whom it says it does not bind.") List<NotCovered> notCovered,
            @Meaning("The document it was made from.") Source source,
            @Meaning("The text, section by section.") List<DraftSection> sections,
            @Meaning("What became of clauses of the edition before, by clause id.") Map<SourceText, Change> changes,
            @Meaning("Our own mistakes in restating, now mended.") List<Correction> corrections) {

        public Facts {
            covers = List.copyOf(covers);
            notCovered = List.copyOf(notCovered);
            sections = List.copyOf(sections);
            corrections = List.copyOf(corrections);
        }
    }

    /// Dates of an edition, each a year, a month or a day.
    public record Dates(@Meaning("When the council adopted it.") Optional<SourceText> adopted,
            @Meaning("When it was issued or published.") Optional<SourceText> issued,
            @Meaning("From when it applies.") Optional<SourceText> inForce,
            @Meaning("When it should be reviewed.") Optional<SourceText> reviewDue,
            @Meaning("When it ended.") Optional<SourceText> withdrawn) {}

    /// Who adopted an edition, and where that is recorded.
    public record Adopted(@Meaning("The meeting or committee.") SourceText by,
            @Meaning("The number of the minute.") Optional<SourceText> minute,
            @Meaning("The address of the minutes.") Optional<SourceText> link) {}

    /// How often an edition is to be reviewed, and by whom.
    public record Review(@Meaning("How much time may pass between two reviews.") SourceText every,
            @Meaning("Roles that review it, as role:id.") List<SourceText> by) {

        public Review {
            by = List.copyOf(by);
        }
    }

    /// An audience that the policy says it does not bind.
    public record NotCovered(@Meaning("The audience.") SourceText audience,
            @Meaning("The clause that says so.") Optional<SourceText> clause,
            @Meaning("Where that audience should look instead.") Optional<SourceText> instead) {}

    /// The document an edition was made from.
    public record Source(@Meaning("The document's title.") SourceText title,
            @Meaning("What kind of document it is.") Optional<SourceText> document,
            @Meaning("Facts printed in it that have no field here.") Map<SourceText, SourceText> facts,
            @Meaning("How doubtful places were read.") Optional<SourceText> reading,
            @Meaning("Its public address.") Optional<SourceText> link,
            @Meaning("The day that address was seen.") Optional<SourceText> seen) {}

    /// What became of a clause of the edition before.
    public record Change(@Meaning("What became of it.") SourceText fate,
            @Meaning("The ids of the clauses it went into; needed with merged-into and split-into.") List<SourceText> into,
            @Meaning("Why; needed with withdrawn.") Optional<SourceText> reason) {

        public Change {
            into = List.copyOf(into);
        }
    }

    /// A mistake of ours in restating.
    public record Correction(@Meaning("The clause.") SourceText clause,
            @Meaning("The day it was mended.") SourceText on, @Meaning("What stood there before.") SourceText was,
            @Meaning("Why it was wrong.") SourceText why) {}
}
