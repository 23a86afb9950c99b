package clausebook.render.page.question;

import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Topic;
import clausebook.guide.Cell;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Given;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.QuestionRow;
import clausebook.render.part.Detail;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellView;
import clausebook.render.part.answer.CellViews;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.text.Passage;
import clausebook.render.part.text.Passages;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the parts of a question's page: the answers with those who give them, then council by council.
record QuestionSheet(Viewpoint from, QuestionRow row) {

    private static final int MOST_BESIDE = 8;

    private static final int MOST_OTHERS = 40;

    /// What one council answers.
    ///
    /// @param council its policy under a heading, with the clauses that answer
    public record Said(HeadedList<Backed> council, CellView cell) {}

    /// A clause that answers.
    ///
    /// @param details under which condition, who is bound, who approves, who is told
    public record Backed(List<Detail> details, Passage passage) {}

    /// Each answer with the councils that give it, drafts marked; then the silences.
    List<Detail> answers(List<CouncilId> councils) {
        CellViews views = new CellViews(from);
        Map<String, List<Link>> byAnswer = new LinkedHashMap<>();
        Map<String, List<Link>> bySilence = new LinkedHashMap<>();
        for (CouncilId id : councils) {
            List<Given> given = row.cell(id).given();
            given.forEach(one -> byAnswer.computeIfAbsent(one.answer().inWords(), _ -> new ArrayList<>())
                    .add(link(id, one.isDraft())));
            if (given.isEmpty()) {
                bySilence.computeIfAbsent(views.silence(row.cell(id)), _ -> new ArrayList<>()).add(link(id, false));
            }
        }
        List<Detail> answers = new ArrayList<>();
        byAnswer.forEach((words, links) -> answers.add(Detail.of(words, links.stream().distinct().toList())));
        bySilence.forEach((words, links) -> answers.add(new Detail(words, links, Tag.NONE, false)));
        return answers;
    }

    private Link link(CouncilId id, boolean draft) {
        String name = Words.opening(from.guide().find(id).orElseThrow().called());
        return new Link("#" + anchor(id),
                draft ? from.words().say("ways.with", name, from.words().say("ways.draft.all")) : name);
    }

    /// What is asked beside it: other questions on its topics, those that share most of them first.
    List<Line> beside() {
        List<Topic> topics = row.question().topics();
        ToLongFunction<QuestionRow> shared =
                other -> other.question().topics().stream().filter(topics::contains).count();
        return from.guide().comparison().rows().stream()
                .filter(other -> other != row && shared.applyAsLong(other) > 0)
                .sorted(Comparator.comparingLong(shared).reversed()).limit(MOST_BESIDE)
                .map(other -> Line.of(from.to(other.question()), new MatrixViews(from).verdictAlone(other))).toList();
    }

    /// What one council answers, with the clauses that say so.
    Said said(CouncilId id) {
        CouncilGuide asked = from.guide().find(id).orElseThrow();
        CellViews views = new CellViews(from);
        List<Council> others = row.speaking().stream().filter(other -> !other.equals(id)).limit(MOST_OTHERS)
                .map(views::council).toList();
        CellView cell = views.of(row, asked.council(), "", others);
        Optional<EditionGuide> edition = edition(asked);
        Tag tag = edition.map(new EditionWords(from)::tag).orElse(Tag.NONE);
        String policy = edition.map(guide -> guide.policy().title()).orElse("");
        return new Said(
                new HeadedList<>(anchor(id), from.to(asked.council()), policy, tag, backed(row.cell(id))), cell);
    }

    /// The edition that answers, else the one that leads its first policy of a kind that is asked.
    private Optional<EditionGuide> edition(CouncilGuide council) {
        Stream<EditionGuide> answering =
                row.cell(council.id()).given().stream().map(given -> given.clause().edition());
        return Stream.concat(answering, council.asked(row.question()).map(PolicyGuide::leading)).findFirst();
    }

    private static String anchor(CouncilId id) {
        return "At-" + id.slug();
    }

    /// Each clause once, outermost first, with what all its answering rules lay down.
    private List<Backed> backed(Cell cell) {
        Map<PlacedClause, List<Given>> byRoot = new LinkedHashMap<>();
        cell.given().forEach(given -> byRoot.computeIfAbsent(given.clause().root(), _ -> new ArrayList<>()).add(given));
        List<Backed> backed = new ArrayList<>();
        byRoot.forEach((root, given) -> {
            Set<PlacedClause> listed = given.stream().map(Given::clause).collect(Collectors.toSet());
            backed.add(new Backed(details(given), new Passages(from, false).only(root, listed)));
        });
        return backed;
    }

    /// The passage may tell a condition in other words, or leave it to its lead-in; so each stands here too.
    private List<Detail> details(List<Given> given) {
        List<Detail> details = new ArrayList<>();
        addWords(details, "rule.when", given, Given::when);
        addWords(details, "rule.unless", given, Given::unless);
        add(details, "rule.who", given, (one, links) -> links.addAll(from.to(one.who())));
        add(details, "rule.approval", given, (one, links) -> links.addAll(from.to(one.approval())));
        add(details, "rule.tell", given, (one, links) -> links.addAll(from.to(one.tell())));
        return details;
    }

    private void addWords(List<Detail> details, String key, List<Given> given, Function<Given, String> take) {
        List<String> all = given.stream().map(take).filter(words -> !words.isEmpty()).distinct().toList();
        if (!all.isEmpty()) {
            details.add(Detail.of(from.words().say(key), String.join("; ", all)));
        }
    }

    private void add(List<Detail> details, String key, List<Given> given, BiConsumer<Given, List<Link>> take) {
        List<Link> links = new ArrayList<>();
        given.forEach(one -> take.accept(one, links));
        if (!links.isEmpty()) {
            details.add(Detail.of(from.words().say(key), links.stream().distinct().toList()));
        }
    }
}
