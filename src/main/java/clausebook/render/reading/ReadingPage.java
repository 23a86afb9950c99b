package clausebook.render.reading;

import clausebook.address.Alone;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Entry;
import clausebook.corpus.Question;
import clausebook.guide.PlacedClause;
import clausebook.reading.SuggestedReading;
import clausebook.reading.SuggestedReading.SuggestedRule;
import clausebook.reading.Was;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.words.ClauseNames;
import clausebook.words.WholeRule;
import clausebook.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The page on which a person reads proposals: the council's words with the words of force marked, what is proposed,
/// by which words, and which clauses are like it.
public final class ReadingPage {

    /// In four of five clauses the right question is among so many.
    private static final int MOST_ASKED = 3;

    private final Words words;
    private final Map<ClauseId, Was> changed;

    private ReadingPage(Words words, Map<ClauseId, Was> changed) {
        this.words = words;
        this.changed = changed;
    }

    /// What all such pages share.
    public record Frame(String lang, String title) {}

    /// What the page shows.
    ///
    /// @param over the edition
    /// @param lede  how many clauses wait, and how many of them need a close look
    /// @param added documents and offices that are named and not in the vocabulary yet
    public record View(String over, String title, String lede, List<Group> groups, List<Added> added) {}

    /// A name that is not in the vocabulary.
    ///
    /// @param words where it would be added
    /// @param entry the line to add
    public record Added(String words, String entry) {}

    /// A clause with its items.
    ///
    /// @param doubt  why it needs a close look; empty where all is sure
    /// @param topics what it may be about
    /// @param also   what else it may be, one line each
    /// @param asks   the questions that it may answer
    /// @param near   clauses like it that people have read
    public record Group(String id, String name, String doubt, List<Part> parts, String topics, List<String> also,
            List<String> asks, List<String> near) {}

    /// A clause or one of its items.
    ///
    /// @param lines none where it sets no duty
    /// @param was   what the file says instead
    public record Part(String number, List<MarkedForce.Piece> words, List<Line> lines, String kind, Before was) {}

    /// What the file says of a part.
    ///
    /// @param words how it is told, with the words that it was read from; empty where the file says what is proposed
    /// @param lines none where it sets no duty there
    public record Before(String words, List<String> lines) {}

    /// A proposal as it would stand on a list, and what it was read from.
    public record Line(String words, String proof, boolean sure) {}

    /// @param groups  clauses with their items, in reading order
    /// @param changed what the file says of those of which something else is proposed
    /// @param over    the edition: council, policy, edition
    public static Page of(List<List<SuggestedReading>> groups, Map<ClauseId, Was> changed, String over,
            Words words) {
        ReadingPage page = new ReadingPage(words, changed);
        String title = words.say("reading.title");
        return new Page(Alone.READING, "reading.ftlh", over, false, () -> new Sheet(words,
                new Frame("en", words.say("title", title, over)), page.view(groups, over, title)));
    }

    private View view(List<List<SuggestedReading>> groups, String over, String title) {
        List<Group> all = groups.stream().sorted(Comparator.comparing(ReadingPage::isSure)).map(this::group).toList();
        int doubtful = (int) groups.stream().filter(group -> !isSure(group)).count();
        return new View(over, title, words.say("reading.lede", words.count("reading.clauses", all.size()), doubtful),
                all, new AddedNames(words).of(groups));
    }

    private static boolean isSure(List<SuggestedReading> group) {
        return group.stream().allMatch(SuggestedReading::isSure);
    }

    private Group group(List<SuggestedReading> group) {
        SuggestedReading first = group.getFirst();
        PlacedClause clause = first.clause();
        return new Group(clause.id().slug(), (clause.number() + " " + clause.heading()).strip(),
                doubt(group), group.stream().map(this::part).toList(), topics(first),
                new OfferedLines(words).of(group),
                first.offered().questions().stream().limit(MOST_ASKED).map(Question::name).toList(),
                first.offered().neighbours().stream().map(this::near).toList());
    }

    private String topics(SuggestedReading first) {
        String names = Entry.names(first.topics());
        return names.isEmpty() ? "" : words.say(first.likely() ? "reading.topics" : "reading.guess", names);
    }

    private String doubt(List<SuggestedReading> group) {
        if (changed.containsKey(group.getFirst().clause().id())) {
            return words.say("reading.changed");
        }
        return isSure(group) ? "" : words.say("reading.doubt");
    }

    private String near(PlacedClause clause) {
        return words.say("reading.neighbour", clause.edition().council().called(), new ClauseNames(words).name(clause));
    }

    private Part part(SuggestedReading reading) {
        List<Line> lines = reading.rules().stream().map(rule -> line(rule, reading)).toList();
        String kind = reading.kind().map(known -> words.say("kind." + known.word())).orElse("");
        return new Part(reading.number(), MarkedForce.pieces(reading.text(),
                reading.rules().stream().map(SuggestedRule::printed).toList()), lines, kind,
                before(changed.get(reading.clause().id())));
    }

    /// @param was null where the file says what is proposed
    private Before before(Was was) {
        if (was == null) {
            return new Before("", List.of());
        }
        String told = was.words().isEmpty() ? words.say("reading.file") : words.say("reading.was", was.words());
        List<String> lines = was.rules().stream().map(rule -> new WholeRule(words, rule).line()).toList();
        return new Before(told, lines.isEmpty() ? List.of(words.say("reading.no-duty")) : lines);
    }

    private Line line(SuggestedRule rule, SuggestedReading reading) {
        String proof = words.say("reading.proof." + rule.proof().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Line(new WholeRule(words, rule.asRule(reading.at())).line(), proof, rule.sure());
    }
}
