package clausebook.render.paper;

import clausebook.corpus.Edition;
import clausebook.corpus.Entry;
import clausebook.corpus.PartialDate;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.paper.Block;
import clausebook.paper.Paper;
import clausebook.render.part.Viewpoint;
import clausebook.words.ChangeWords;
import clausebook.words.Words;
import java.util.List;
import java.util.Optional;

/// What all papers of a meeting know: the edition before it, and what it would change.
public record Meeting(Viewpoint from, EditionChanges changes) {

    /// The edition to be adopted.
    EditionGuide edition() {
        return changes.to();
    }

    String say(String key, Object... parts) {
        return from.words().say(key, parts);
    }

    String council() {
        return Words.opening(edition().council().fullName());
    }

    String title() {
        return edition().title();
    }

    String label() {
        return edition().label();
    }

    /// The label of the edition in whose place it comes.
    String before() {
        return changes.from().edition().label();
    }

    /// Whom it binds, in words; empty where the edition does not say.
    String covers() {
        return Entry.names(edition().covers());
    }

    /// The edition's own dates in words; empty where they are not known yet.
    String day(Optional<PartialDate> date) {
        return date.map(day -> from.dates().of(day)).orElse("");
    }

    /// The number of the minute; empty before the meeting.
    String minute() {
        return edition().adoption().map(Edition.Adoption::minute).orElse("");
    }

    /// The day by which it is to be reviewed; empty where nothing tells.
    String review() {
        return edition().reviewDue().map(day -> from.dates().of(day)).orElse("");
    }

    /// All that would change, in a line.
    Block summary() {
        return new Block.Paragraph(Block.Tone.LEAD,
                Words.opening(new ChangeWords(from.words()).summary(changes)) + ".");
    }

    /// Says whose words these are where they are not the council's own; none where they are.
    List<Block> whoseWords() {
        return switch (edition().wording()) {
            case OFFICIAL -> List.of();
            case RESTATED -> List.of(new Block.Paragraph(Block.Tone.NOTICE, say("paper.restated")));
        };
    }

    /// A paper of this meeting.
    ///
    /// @param title the key of its title
    /// @param use   the key of what it is for
    Paper paper(String name, String title, String use, boolean wide, List<Block> blocks) {
        String over = council() + " · " + title() + " · " + label();
        return new Paper(name, say(title), over, say(use), council(), from.guide().date(),
                edition().language(), wide, blocks);
    }
}
