package clausebook.render.page.change;

import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import clausebook.render.part.Turn;
import clausebook.render.part.edition.EditionRecord;
import clausebook.render.part.text.Redline;
import clausebook.words.WholePolicyChanges;
import java.util.List;

/// What the page of an edition's changes shows.
///
/// @param same  how many clauses stayed as they were, in words
/// @param all   what holds for the whole policy: who is covered, sections
/// @param facts the edition's own facts that changed
public record ChangeView(String policy, String title, String same, List<Detail> editions, List<Tally> tally,
        List<String> all, List<WholePolicyChanges.Fact> facts, List<Chapter> chapters, List<Renumbered> renumbered,
        EditionRecord record, Turn turn) {

    /// How many clauses of a kind there are, with the way to them.
    public record Tally(int number, Link kind) {}

    /// All changes of a kind.
    public record Chapter(String id, String title, String count, List<Entry> entries) {}

    /// One change.
    ///
    /// @param id       its anchor
    /// @param kinds    all that became of it
    /// @param guess    that it was guessed what became of it, or empty
    /// @param notes    why, who is affected, from where it moved
    /// @param editions where it stands in the older edition and in the newer one
    public record Entry(String id, Name name, Text text, String kinds, String guess, List<Shift> shifts,
            List<Detail> notes, List<Detail> editions, Step step) {}

    /// What a changed clause is called.
    ///
    /// @param numbers of the newest clauses, each leading to its own page
    /// @param was     the numbers before, where they were others
    public record Name(List<Link> numbers, String was, String title) {}

    /// Old and new words.
    ///
    /// @param stem the words it reads on from; empty where it stands alone
    /// @param note where the words are the same, or empty
    public record Text(String stem, List<Redline.Paragraph> paragraphs, String note) {}

    /// One way in which it binds otherwise.
    ///
    /// @param effect stronger, weaker, or to be judged
    /// @param marks  the duty as it was and as it is, or the one that came or went; none where the duty is the same
    public record Shift(String effect, List<Mark> marks, String words) {

        public Shift {
            marks = List.copyOf(marks);
        }
    }

    /// Where a change stands among all: `3 of 24`, and the ways to the next ones.
    public record Step(String place, Turn turn) {}

    /// A clause that only got another number.
    public record Renumbered(String id, String before, Link after, String title) {}
}
