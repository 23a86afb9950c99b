package clausebook.derive.checklist;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Moment;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistLine;
import clausebook.guide.Checklists;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.PostQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Makes checklists when they are asked for: each reads the clauses of one council once, and none is kept.
public final class ChecklistMaker implements Checklists {

    private final Vocabulary vocabulary;
    private final AudienceParts parts;
    private final Order order;
    private final List<PostQuestion> postQuestions;
    /// Asked for by every page that leads to lists.
    private final Map<CouncilId, List<Audience>> audiences = new ConcurrentHashMap<>();

    /// @param vocabulary tells which audience is part of which, and the order of moments
    public ChecklistMaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.parts = AudienceParts.of(vocabulary);
        this.order = Order.of(vocabulary.moments().all());
        this.postQuestions = postQuestions(vocabulary.topics().all());
    }

    @Override
    public List<Audience> audiences(CouncilGuide council) {
        return audiences.computeIfAbsent(council.id(), _ -> listed(council));
    }

    private List<Audience> listed(CouncilGuide council) {
        Set<Audience> listed = new HashSet<>();
        leading(council).forEach(edition -> addListed(edition, listed));
        return vocabulary.audiences().all().stream().filter(listed::contains).toList();
    }

    /// A smaller audience has a list of its own only where a rule singles it out.
    private void addListed(EditionGuide edition, Set<Audience> listed) {
        List<Audience> covers = edition.covers();
        listed.addAll(covers);
        forEachRule(edition, (rule, _) -> {
            for (Audience named : bound(rule)) {
                if (!listed.contains(named) && covers.stream().anyMatch(larger -> parts.isPart(named, larger))) {
                    listed.add(named);
                }
            }
        });
    }

    @Override
    public Checklist of(CouncilGuide council, Audience audience) {
        List<ChecklistLine> lines = lines(council, (rule, clause, out) -> addLine(rule, clause, audience, out));
        List<EditionGuide> editions = leading(council).filter(
                edition -> edition.covers().stream().anyMatch(covered -> parts.isWithin(audience, covered))
                        || lines.stream().anyMatch(line -> line.clause().edition() == edition))
                .toList();
        return new Checklist(council, audience, editions, lines);
    }

    @Override
    public int count(CouncilGuide council, Audience audience) {
        return unsorted(council, (rule, clause, out) -> addLine(rule, clause, audience, out)).size();
    }

    private void addLine(Rule rule, PlacedClause clause, Audience audience, List<ChecklistLine> lines) {
        List<Audience> only = new ArrayList<>(2);
        for (Audience each : bound(rule)) {
            if (parts.isWithin(audience, each)) {
                lines.add(new ChecklistLine(rule, clause, order.first(rule.moments()), List.of()));
                return;
            }
            if (parts.isPart(each, audience)) {
                only.add(each);
            }
        }
        if (!only.isEmpty()) {
            lines.add(new ChecklistLine(rule, clause, order.first(rule.moments()), only));
        }
    }

    @Override
    public List<ChecklistLine> at(CouncilGuide council, Moment moment) {
        return lines(council, (rule, clause, out) -> {
            if (rule.moments().contains(moment) && !bound(rule).isEmpty()) {
                out.add(new ChecklistLine(rule, clause, Optional.of(moment), only(rule, clause)));
            }
        });
    }

    /// Whom a rule binds where that is not everybody whom its edition covers.
    private static List<Audience> only(Rule rule, PlacedClause clause) {
        List<Audience> bound = bound(rule);
        return bound.equals(clause.edition().covers()) ? List.of() : bound;
    }

    private static List<Audience> bound(Rule rule) {
        List<Audience> bound = new ArrayList<>(rule.who().size());
        for (Bearer bearer : rule.who()) {
            if (bearer instanceof Audience audience) {
                bound.add(audience);
            }
        }
        return bound;
    }

    /// Takes what a rule gives.
    private interface LineMaker {
        void add(Rule rule, PlacedClause clause, List<ChecklistLine> out);
    }

    private List<ChecklistLine> lines(CouncilGuide council, LineMaker maker) {
        List<ChecklistLine> lines = unsorted(council, maker);
        lines.sort(order);
        return lines;
    }

    private static List<ChecklistLine> unsorted(CouncilGuide council, LineMaker maker) {
        List<ChecklistLine> lines = new ArrayList<>();
        leading(council).forEach(edition -> forEachRule(edition, (rule, clause) -> maker.add(rule, clause, lines)));
        return lines;
    }

    private static void forEachRule(EditionGuide edition, BiConsumer<Rule, PlacedClause> hearer) {
        for (PlacedClause clause : edition.clauses()) {
            for (Rule rule : clause.rules()) {
                hearer.accept(rule, clause);
            }
        }
    }

    @Override
    public List<ChecklistLine> strongest(Checklist list, int most) {
        return Strongest.of(list.lines(), most).stream().sorted(order).toList();
    }

    @Override
    public List<PostQuestion> postQuestions() {
        return postQuestions;
    }

    /// Topics with the same question are asked about once.
    private static List<PostQuestion> postQuestions(List<Topic> topics) {
        Map<String, List<Topic>> byQuestion = new LinkedHashMap<>();
        topics.stream().filter(topic -> !topic.post().isEmpty())
                .forEach(topic -> byQuestion.computeIfAbsent(topic.post(), _ -> new ArrayList<>()).add(topic));
        return byQuestion.entrySet().stream().map(entry -> new PostQuestion(entry.getKey(), entry.getValue())).toList();
    }

    private static Stream<EditionGuide> leading(CouncilGuide council) {
        return council.policies().stream().map(PolicyGuide::leading);
    }
}
