package clausebook.render.paper;

import clausebook.corpus.Edition;
import clausebook.corpus.Entry;
import clausebook.corpus.PaperParagraph;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Role;
import clausebook.corpus.Status;
import clausebook.corpus.Wording;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.paper.Block;
import clausebook.paper.Paper;
import clausebook.render.part.Viewpoint;
import clausebook.text.prose.Prose;
import clausebook.words.ChangeWords;
import clausebook.words.Words;
import java.util.List;
import java.util.Optional;

/// What all papers of a meeting know.
///
/// @param edition to be adopted, or adopted
/// @param changes what it would change; empty where it is the first that is adopted
public record Meeting(Viewpoint from, EditionGuide edition, Optional<EditionChanges> changes) {

    private static final String CLERK = "clerk";

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

    /// True where the meeting has been: nothing is asked of it any more.
    boolean isAdopted() {
        return edition().status().isDecided();
    }

    /// True where the words are ours, and the council adopts a document of its own.
    boolean isRestated() {
        return edition().wording() == Wording.RESTATED;
    }

    /// The label of the edition that it is compared with; empty where it is the first.
    String before() {
        return changes.map(found -> found.from().label()).orElse("");
    }

    /// The label of the edition in whose place it comes: a draft that never held gives its place to none.
    Optional<String> inPlaceOf() {
        return changes.map(EditionChanges::from).filter(
                older -> older.status() != Status.DRAFT && !older.isReconstructed())
                .map(EditionGuide::label);
    }

    /// Whom it binds, in words; empty where the edition does not say.
    String covers() {
        return Entry.names(edition().covers());
    }

    /// The edition's own dates in words; empty where they are not known yet.
    String day(Optional<PartialDate> date) {
        return date.map(day -> from.dates().of(day)).orElse("");
    }

    /// The day of the adoption in words; empty before it.
    String adopted() {
        return day(edition().dates().adopted());
    }

    /// The number of the minute; empty before the meeting.
    String minute() {
        return edition().adoption().map(Edition.Adoption::minute).orElse("");
    }

    /// Who adopts it, as far as that is told.
    String body() {
        return edition().adoption().map(Edition.Adoption::by).orElse("");
    }

    /// The day by which it is to be reviewed; empty where nothing tells.
    String review() {
        return edition().reviewDue().map(day -> from.dates().of(day)).orElse("");
    }

    /// By which anybody can see that a text is still the one that is meant.
    String checksum() {
        return edition().checksum();
    }

    /// A paragraph of the council's own, a line for each of its paragraphs.
    Optional<List<String>> own(PaperParagraph paragraph) {
        return paragraph.of(edition().council(), edition().policy().id())
                .map(text -> Prose.parse(text).plain(mention -> mention.words().orElse(mention.target())).lines()
                        .filter(line -> !line.isBlank()).toList());
    }

    /// The same on one line, or other words where the council says nothing.
    String own(PaperParagraph paragraph, String otherwise) {
        return own(paragraph).map(lines -> String.join(" ", lines)).orElse(otherwise);
    }

    /// Whose policy it is within the council: who reviews it, else the council itself.
    String owner() {
        List<Role> reviewers = edition().review().map(Edition.Review::by).orElse(List.of());
        return own(PaperParagraph.OWNER,
                reviewers.isEmpty()
                        ? council()
                        : String.join(", ", reviewers.stream().map(this::office).toList()));
    }

    /// The office that writes the papers.
    String author() {
        return own(PaperParagraph.AUTHOR,
                from.guide().vocabulary().roles().find(CLERK).map(this::office).orElse(""));
    }

    /// What this council calls a role.
    private String office(Role role) {
        return Optional.ofNullable(edition().council().offices().get(role)).flatMap(
                office -> office.names().stream().findFirst()).orElse(role.name());
    }

    /// All that would change, in a line.
    Block summary(EditionChanges found) {
        return new Block.Paragraph(Block.Tone.LEAD,
                Words.opening(new ChangeWords(from.words()).summary(found)) + ".");
    }

    /// Says whose words these are where they are not the council's own; none where they are.
    List<Block> whoseWords() {
        return isRestated()
                ? List.of(new Block.Paragraph(Block.Tone.NOTICE, say("paper.restated")))
                : List.of();
    }

    /// A paper of this meeting.
    ///
    /// @param title the key of its title
    /// @param use   the key of what it is for
    Paper paper(String name, String title, String use, boolean wide, List<Block> blocks) {
        return new Paper(name, say(title), council() + " · " + label(), title(), say(use), council(),
                from.guide().date(), edition().language(), wide, blocks);
    }
}
