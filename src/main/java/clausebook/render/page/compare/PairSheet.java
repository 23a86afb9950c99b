package clausebook.render.page.compare;

import clausebook.address.SitePage;
import clausebook.corpus.Answer;
import clausebook.corpus.Clause;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.corpus.Wording;
import clausebook.guide.Alignment;
import clausebook.guide.Alignment.Aligned;
import clausebook.guide.Alignment.Kind;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Difference;
import clausebook.guide.Given;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.QuestionRow;
import clausebook.guide.SharedAnswer;
import clausebook.guide.Verdict;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Marks;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellViews;
import clausebook.render.part.answer.MatrixView;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.text.Passages;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the page of two councils.
final class PairSheet {

    private static final int MOST_OF_A_SIDE = 3;

    private final Viewpoint from;
    private final CouncilGuide one;
    private final CouncilGuide other;
    private final String nameOfOne;
    private final String nameOfOther;
    private final Alignment alignment;
    /// True where both councils' own words can be compared.
    private final boolean official;

    PairSheet(Viewpoint from, CouncilGuide one, CouncilGuide other) {
        this.from = from;
        this.one = one;
        this.other = other;
        this.nameOfOne = Words.opening(one.council().called());
        this.nameOfOther = Words.opening(other.council().called());
        this.alignment = from.guide().align(one, other);
        this.official = shared(one, other)
                .allMatch(policy -> policy.leading().edition().wording() == Wording.OFFICIAL);
    }

    /// The policies of the kinds that both have.
    private static Stream<PolicyGuide> shared(CouncilGuide one, CouncilGuide other) {
        return Stream.concat(one.only(other::has).policies().stream(), other.only(one::has).policies().stream());
    }

    Sheet sheet() {
        String title = say("pair.names", nameOfOne, other.council().called());
        String marks = say("pair.words", one.council().called(), other.council().called());
        PairView view = new PairView(title, nameOfOne, nameOfOther, lede(), official ? marks : say("pair.restated"),
                ViewChoice.thirds(from, one.id(), other.id()), tables(), shared(), topics());
        Link compare = from.to(SitePage.COMPARE, say("compare.title"));
        return new Sheet(from.words(), Frame.of(from, say("title.pair", title), compare)
                .lacking(new UnreadNotes(from).of(Stream.of(one.only(other::has), other.only(one::has)),
                        "unread.on-pages")),
                view);
    }

    private String lede() {
        if (!official) {
            return say("pair.lede.answers");
        }
        int same = (int) alignment.pairs().stream().filter(pair -> pair.kind() == Kind.SAME_WORDS).count();
        return say("pair.lede", same, alignment.pairs().size() - same, alignment.onlyOne().size(),
                one.council().called(), alignment.onlyOther().size(), other.council().called());
    }

    /// The questions that at least one of them answers, with the verdict on the two alone.
    private List<MatrixView> tables() {
        List<QuestionRow> rows = from.guide().comparison().between(one.id(), other.id()).stream()
                .filter(row -> row.verdict() != Verdict.NONE_SPEAKS).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new MatrixViews(from).questionsDown("Answers", "",
                        say("pair.answers", one.council().called(), other.council().called()), rows,
                        List.of(one.council(), other.council())));
    }

    /// The answers that both give, with their rules and facts. What texts are set beside each other stands below.
    private List<PairView.Shared> shared() {
        return official
                ? List.of()
                : from.guide().comparison().rows().stream()
                        .flatMap(row -> SharedAnswer.of(row, one.id(), other.id()).stream()).map(this::shared).toList();
    }

    private PairView.Shared shared(SharedAnswer answer) {
        Answer given = answer.ones().getFirst().answer();
        return new PairView.Shared(from.to(given.question()), given.inWords(), lines(answer.ones()),
                lines(answer.others()));
    }

    /// A rule's own words with what limits it and the answer above it does not say.
    private String whole(Given given) {
        return Stream.concat(Stream.of(given.says()), new CellViews(from).conditions(given, given.says()).stream())
                .collect(Collectors.joining("; "));
    }

    /// The first of them; of very many the question's own page tells.
    private List<Line> lines(List<Given> given) {
        List<Line> all = allLines(given);
        List<Line> lines = new ArrayList<>(all.subList(0, Math.min(MOST_OF_A_SIDE, all.size())));
        if (lines.size() < all.size()) {
            int more = all.size() - lines.size();
            lines.add(new Line(Link.none(from.words().count("count.more", more)), "", Tag.NONE, List.of()));
        }
        return lines;
    }

    private List<Line> allLines(List<Given> given) {
        return given.stream().map(each -> new Line(from.to(each.clause(), from.names().called(each.clause())),
                whole(each), each.isDraft() ? new EditionWords(from).tag(each.clause().edition()) : Tag.NONE,
                each.duty().map(duty -> new Marks(from).of(duty, "")).stream().toList())).distinct().toList();
    }

    /// A clause stands under the first topic that both sides share, else under its own first; topics in the order of
    /// the vocabulary.
    private List<PairView.Topic> topics() {
        Map<Topic, PairView.Topic> topics = new LinkedHashMap<>();
        from.guide().vocabulary().topics().all()
                .forEach(topic -> topics.put(topic, new PairView.Topic("Topic-" + topic.id(), from.to(topic),
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
        alignment.pairs().forEach(pair -> topics.get(topic(pair)).pairs().add(pair(pair)));
        alone(alignment.onlyOne(), other.id())
                .forEach(clause -> topics.get(topic(clause)).onlyOne().add(Line.of(from.to(clause))));
        alone(alignment.onlyOther(), one.id())
                .forEach(clause -> topics.get(topic(clause)).onlyOther().add(Line.of(from.to(clause))));
        return topics.values().stream()
                .filter(topic -> !topic.pairs().isEmpty() || !topic.onlyOne().isEmpty() || !topic.onlyOther().isEmpty())
                .toList();
    }

    /// Those that answer no question which the far council answers too: these stand in the table of questions.
    private List<PlacedClause> alone(List<PlacedClause> clauses, CouncilId far) {
        Set<Question> asked = from.guide().comparison().rows().stream().filter(row -> row.cell(far).speaks())
                .map(QuestionRow::question).collect(Collectors.toSet());
        return clauses.stream().filter(placed -> placed.clause().withItems().flatMap(PairSheet::answers)
                .noneMatch(answer -> asked.contains(answer.question()))).toList();
    }

    private static Stream<Answer> answers(Clause clause) {
        return Stream.concat(clause.rules().stream().flatMap(rule -> rule.answers().stream()),
                clause.facts().stream().flatMap(fact -> fact.answers().stream()));
    }

    private Topic topic(Aligned pair) {
        return pair.why().topics().isEmpty() ? topic(pair.one().getFirst()) : pair.why().topics().getFirst();
    }

    private Topic topic(PlacedClause placed) {
        List<Topic> own = placed.clause().topics();
        return own.isEmpty() ? topicOfItems(placed) : own.getFirst();
    }

    private Topic topicOfItems(PlacedClause placed) {
        return placed.clause().withItems().flatMap(each -> each.topics().stream()).findFirst()
                .orElseGet(() -> from.guide().vocabulary().topics().all().getFirst());
    }

    private PairView.Pair pair(Aligned pair) {
        boolean same = pair.kind() == Kind.SAME_WORDS;
        List<PairView.Run> runs = same ? List.of() : pair.words().stream().map(this::run).toList();
        return new PairView.Pair(new Tag(say("pair.kind." + pair.kind().word()), !same),
                side(nameOfOne, pair.one(), runs.isEmpty()), side(nameOfOther, pair.other(), runs.isEmpty() && !same),
                why(pair.why()), runs);
    }

    private PairView.Side side(String council, List<PlacedClause> clauses, boolean whole) {
        Passages passages = new Passages(from, false);
        return new PairView.Side(council, clauses.stream().map(from::to).toList(),
                whole ? clauses.stream().map(passages::of).toList() : List.of());
    }

    private PairView.Run run(Difference run) {
        return switch (run.sort()) {
            case SAME -> new PairView.Run("same", "", run.words());
            case REMOVED -> new PairView.Run("one", nameOfOne, run.words());
            case ADDED -> new PairView.Run("other", nameOfOther, run.words());
        };
    }

    private List<Detail> why(Alignment.Why why) {
        List<Detail> details = new ArrayList<>();
        if (!why.questions().isEmpty()) {
            details.add(Detail.of(say("pair.why.questions"), from.to(why.questions())));
        }
        if (!why.topics().isEmpty()) {
            details.add(Detail.of(say("pair.why.topics"), from.to(why.topics())));
        }
        details.add(Detail.of(say("pair.why.likeness"), say("pair.percent", Math.round(why.likeness() * 100))));
        return details;
    }

    private String say(String key, Object... parts) {
        return from.words().say(key, parts);
    }
}
