package clausebook.derive.checklist;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Edition;
import clausebook.corpus.Fact;
import clausebook.corpus.Moment;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistFact;
import clausebook.guide.ChecklistLine;
import clausebook.guide.Checklists;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.PostQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
    private final Reach reach;
    private final List<PostQuestion> postQuestions;
    /// Asked for by every page that leads to lists.
    private final Map<CouncilId, List<Audience>> audiences = new ConcurrentHashMap<>();

    /// @param vocabulary tells which audience is part of which, and the order of moments
    public ChecklistMaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.parts = AudienceParts.of(vocabulary);
        this.reach = new Reach(vocabulary, parts);
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

    /// A smaller audience has a list of its own only where a rule singles it out. A policy that does not say whom it
    /// covers has a list for every whole audience that it does not exclude.
    private void addListed(EditionGuide edition, Set<Audience> listed) {
        List<Audience> covers = covers(edition);
        listed.addAll(covers);
        forEachRule(edition, (rule, _) -> {
            for (Audience named : bound(rule)) {
                if (!listed.contains(named) && covers.stream().anyMatch(larger -> parts.isPart(named, larger))) {
                    listed.add(named);
                }
            }
        });
    }

    private List<Audience> covers(EditionGuide edition) {
        List<Audience> not = edition.notCovered().stream().map(Edition.NotCovered::audience).toList();
        return !edition.covers().isEmpty()
                ? edition.covers()
                : vocabulary.audiences().all().stream().filter(audience -> audience.within().isEmpty())
                        .filter(audience -> !not.contains(audience)).toList();
    }

    @Override
    public Checklist of(CouncilGuide council, Audience audience) {
        List<ChecklistLine> lines = lines(council, (rule, clause, out) -> addLine(rule, clause, audience, out));
        List<EditionGuide> editions = leading(council).filter(
                edition -> covers(edition).stream().anyMatch(covered -> parts.isWithin(audience, covered))
                        || lines.stream().anyMatch(line -> line.clause().edition() == edition))
                .toList();
        List<ChecklistFact> facts = new ArrayList<>();
        editions.stream().flatMap(edition -> edition.clauses().stream())
                .forEach(clause -> addFacts(clause, audience, facts));
        int rules = editions.stream().flatMap(edition -> edition.clauses().stream())
                .mapToInt(clause -> clause.rules().size()).sum();
        return new Checklist(council, audience, editions, lines, facts, rules - lines.size());
    }

    private void addFacts(PlacedClause clause, Audience audience, List<ChecklistFact> facts) {
        for (Fact fact : clause.facts()) {
            reaching(audience, fact.who(), clause)
                    .ifPresent(only -> facts.add(new ChecklistFact(fact, clause, only)));
        }
    }

    /// What says nobody reaches those alone whom its edition does not exclude.
    private Optional<List<Bearer>> reaching(Audience audience, List<Bearer> who, PlacedClause clause) {
        boolean excluded = who.isEmpty() && covers(clause.edition()).stream()
                .noneMatch(covered -> parts.isWithin(audience, covered));
        return excluded ? Optional.empty() : reach.within(audience, who);
    }

    @Override
    public int count(CouncilGuide council, Audience audience) {
        return unsorted(council, (rule, clause, out) -> addLine(rule, clause, audience, out)).size();
    }

    private void addLine(Rule rule, PlacedClause clause, Audience audience, List<ChecklistLine> lines) {
        reaching(audience, rule.who(), clause)
                .ifPresent(only -> lines.add(line(rule, clause, order.first(rule.moments()), only)));
    }

    private static ChecklistLine line(Rule rule, PlacedClause clause, Optional<Moment> moment, List<Bearer> only) {
        return new ChecklistLine(rule, clause, moment, only, Leave.from(rule, clause));
    }

    @Override
    public List<Audience> alike(Checklist list) {
        Set<Rule> own = rules(list);
        return audiences(list.council()).stream().filter(audience -> audience != list.audience())
                .filter(audience -> rules(of(list.council(), audience)).equals(own)).toList();
    }

    private static Set<Rule> rules(Checklist list) {
        Set<Rule> rules = Collections.newSetFromMap(new IdentityHashMap<>());
        list.lines().stream().filter(line -> line.only().stream().noneMatch(Role.class::isInstance))
                .forEach(line -> rules.add(line.rule()));
        return rules;
    }

    @Override
    public List<ChecklistLine> at(CouncilGuide council, Moment moment) {
        return lines(council, (rule, clause, out) -> {
            if (rule.moments().contains(moment) && reach.isAnybody(rule.who())) {
                out.add(line(rule, clause, Optional.of(moment), only(rule.who(), clause)));
            }
        });
    }

    @Override
    public List<ChecklistFact> following(List<ChecklistLine> lines) {
        return lines.stream().map(ChecklistLine::clause).distinct()
                .flatMap(clause -> clause.facts().stream()
                        .map(fact -> new ChecklistFact(fact, clause, only(fact.who(), clause))))
                .filter(ChecklistFact::warns).toList();
    }

    /// Whom something binds where that is not everybody whom its edition covers.
    private static List<Bearer> only(List<Bearer> who, PlacedClause clause) {
        return who.equals(clause.edition().covers()) ? List.of() : who;
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
