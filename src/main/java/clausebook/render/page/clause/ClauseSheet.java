package clausebook.render.page.clause;

import clausebook.address.Address;
import clausebook.corpus.Answer;
import clausebook.corpus.Clause;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Entry;
import clausebook.guide.ClauseHistory;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Html;
import clausebook.render.engine.Shared;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Marks;
import clausebook.render.part.Tag;
import clausebook.render.part.Turn;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.text.Passage;
import clausebook.render.part.text.Passages;
import clausebook.render.part.text.RuleLine;
import clausebook.render.part.text.RuleLines;
import clausebook.words.CorrectionLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes the page of one clause.
final class ClauseSheet {

    private static final int NEIGHBOURS = 5;
    private static final int ASKED = 12;

    private final Viewpoint from;
    private final ClausePlace place;
    private final ClauseParts parts;
    private final PlacedClause placed;
    private final EditionGuide guide;
    private final List<PlacedClause> withItems;

    ClauseSheet(Viewpoint from, ClausePlace place, ClauseParts parts) {
        this.from = from;
        this.place = place;
        this.parts = parts;
        this.placed = place.history().current();
        this.guide = placed.edition();
        this.withItems = placed.clause().withItems().map(Clause::id).map(id -> guide.find(id).orElseThrow()).toList();
    }

    Sheet sheet() {
        String name = from.names().name(placed);
        String title = placed.clause().number().isEmpty()
                ? from.words().say("title.unnumbered", name, from.names().section(placed.section()))
                : name;
        Frame frame = Frame.of(from,
                from.words().say("title.clause", title, guide.policy().title(), guide.council().called()),
                parts.way(from, guide));
        return new Sheet(from.words(), frame, view());
    }

    private ClauseView view() {
        return new ClauseView(head(), parts.glance(from, guide), facts(), rules(), said(), answers(), gone(),
                ClauseLinks.of(from, withItems), new ClauseView.Elsewhere(others(), topics()),
                new ClauseEditions(from, place).stages(),
                new ClauseQuotes(from, placed).quote(),
                new Turn(neighbour(-1), neighbour(1)));
    }

    private ClauseView.Head head() {
        Passages passages = new Passages(from, true);
        return new ClauseView.Head(placed.clause().number(), from.names().title(placed), passages.stem(placed),
                passages.of(placed), remarks(), new ClauseBanner(from, place).banner());
    }

    private ClauseView.Rules rules() {
        if (!placed.isRead()) {
            return new ClauseView.Rules(List.of(), from.words().say("clause.unread"),
                    from.words().say("clause.unread.words"));
        }
        List<RuleLine> lines = new ArrayList<>();
        for (PlacedClause each : withItems) {
            each.clause().rules().forEach(rule -> lines.add(new RuleLines(from).of(each, rule)));
        }
        return new ClauseView.Rules(List.copyOf(lines), from.words().count("clause.rules", lines.size()), rulesNote());
    }

    private List<ClauseView.Said> said() {
        return withItems.stream().flatMap(each -> each.clause().facts().stream())
                .map(fact -> new ClauseView.Said(from.words().say("kind." + fact.kind().word()), fact.says())).toList();
    }

    private List<ClauseView.Remark> remarks() {
        String plain = placed.clause().ours().plain();
        Stream<ClauseView.Remark> gloss = Stream.of(plain).filter(text -> !text.isEmpty())
                .map(text -> new ClauseView.Remark(from.words().say("clause.plain"),
                        Html.blocks(text, from.linker(placed))));
        List<ClauseView.Remark> remarks = new ArrayList<>(List.of(new ClauseView.Remark(wordingNote(), Html.NONE)));
        CorrectionLines corrections = new CorrectionLines(from.words(), guide);
        withItems.forEach(each -> corrections.of(each.id())
                .forEach(line -> remarks.add(new ClauseView.Remark(line, Html.NONE))));
        gloss.forEach(remarks::add);
        return remarks;
    }

    /// Whose words these are, and where those of the stem stand.
    private String wordingNote() {
        String wording = from.words().say("wording.note." + guide.edition().wording().word());
        return placed.stem()
                .map(_ -> wording + " " + from.words().say("clause.stem", from.names().section(placed.section())))
                .orElse(wording);
    }

    /// Whom the rules bind that name nobody.
    private String rulesNote() {
        boolean some = withItems.stream().flatMap(each -> each.clause().rules().stream())
                .anyMatch(rule -> Marks.bindsAll(placed, rule));
        return some ? from.words().say("clause.rules.bind", Entry.names(guide.edition().covers())) : "";
    }

    private List<Detail> facts() {
        List<Detail> facts = new ArrayList<>();
        if (!placed.isRead()) {
            facts.add(new Detail(from.words().say("fact.reading"), List.of(),
                    new Tag(from.words().say("unread.mark"), true), true));
        }
        facts.add(Detail.of(from.words().say("fact.section"), List.of(sectionLink())));
        placed.clause().quotes()
                .ifPresent(quoted -> facts.add(Detail.of(from.words().say("fact.quotes"), List.of(from.to(quoted)))));
        return facts;
    }

    private Link sectionLink() {
        String page = guide.leading() ? Address.of(guide.policy().id()) : Address.of(guide.id());
        return from.to(page + "#" + placed.section().id().slug(), from.names().heading(placed.section()));
    }

    /// The questions that its rules and facts answer, each with the answer in words; only what speaks today answers.
    private List<Line> answers() {
        boolean ended = from.guide().find(guide.council().id()).orElseThrow().ended();
        if (!guide.leading() || ended) {
            return List.of();
        }
        Stream<Answer> answers = withItems.stream().map(PlacedClause::clause)
                .flatMap(each -> Stream.concat(each.rules().stream().flatMap(rule -> rule.answers().stream()),
                        each.facts().stream().flatMap(fact -> fact.answers().stream())));
        return answers.map(answer -> Line.of(from.to(answer.question()), answer.inWords())).distinct().toList();
    }

    /// Items that no wording shown here holds: their old addresses lead to this page.
    private List<Passage> gone() {
        return place.items().stream().map(ClauseHistory::current).filter(item -> !withItems.contains(item))
                .map(item -> new Passages(from, true).of(item)).toList();
    }

    /// The nearest clauses, those of a council together; items of one clause count once, so more are asked for than
    /// shown.
    private List<ClauseView.Near> others() {
        Map<PlacedClause, List<PlacedClause>> byRoot = new LinkedHashMap<>();
        from.guide().likeness().nearest(placed, ASKED)
                .forEach(found -> byRoot.computeIfAbsent(found.root(), _ -> new ArrayList<>(1)).add(found));
        Map<CouncilId, ClauseView.Near> byCouncil = new LinkedHashMap<>();
        byRoot.entrySet().stream().limit(NEIGHBOURS).forEach(found -> {
            Council council = found.getKey().edition().council();
            byCouncil
                    .computeIfAbsent(council.id(),
                            _ -> new ClauseView.Near(parts.council(from, council), new ArrayList<>()))
                    .passages()
                    .add(parts.near().passage(from, guide.council().id(), found.getKey(), found.getValue()));
        });
        return List.copyOf(byCouncil.values());
    }

    private List<Shared<Line>> topics() {
        return withItems.stream().flatMap(each -> each.clause().topics().stream()).distinct()
                .map(topic -> parts.topic(from, topic)).toList();
    }

    private Link neighbour(int step) {
        int there = place.at() + step;
        return place.at() < 0 || there < 0 || there >= place.row().size()
                ? Link.none("")
                : from.to(place.row().get(there));
    }
}
