package clausebook.derive.checklist;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Edition;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes checklists when they are asked for: each reads the clauses of one council once, and none is kept.
public final class ChecklistMaker implements Checklists {

    private final Vocabulary vocabulary;
    private final Order order;
    private final List<PostQuestion> postQuestions;

    /// @param vocabulary tells which audience is part of which, and the order of moments
    public ChecklistMaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.order = Order.of(vocabulary.moments().all());
        this.postQuestions = postQuestions(vocabulary.topics().all());
    }

    @Override
    public List<Audience> audiences(CouncilGuide council) {
        return vocabulary.audiences().all().stream().filter(audience -> leading(council).anyMatch(edition -> isListed(edition, audience)))
                .toList();
    }

    /// A smaller audience has a list of its own only where a rule singles it out.
    private boolean isListed(EditionGuide edition, Audience audience) {
        boolean covered = edition.edition().covers().stream().anyMatch(larger -> vocabulary.isPart(audience, larger));
        return edition.edition().covers().contains(audience) || covered && rules(edition).anyMatch(rule -> rule.who().contains(audience));
    }

    private static Stream<Rule> rules(EditionGuide edition) {
        return edition.clauses().stream().flatMap(clause -> clause.clause().rules().stream());
    }

    @Override
    public Checklist of(CouncilGuide council, Audience audience) {
        List<ChecklistLine> lines = lines(council, (rule, clause) -> line(rule, clause, audience));
        List<EditionGuide> editions = leading(council)
                .filter(edition -> covers(edition.edition(), audience)
                        || lines.stream().anyMatch(line -> line.clause().edition() == edition))
                .toList();
        return new Checklist(council, audience, editions, lines);
    }

    private boolean covers(Edition edition, Audience audience) {
        return edition.covers().stream().anyMatch(covered -> covered == audience || vocabulary.isPart(audience, covered));
    }

    private Optional<ChecklistLine> line(Rule rule, PlacedClause clause, Audience audience) {
        List<Audience> bound = bound(rule);
        boolean whole = bound.stream().anyMatch(each -> each == audience || vocabulary.isPart(audience, each));
        List<Audience> only = whole ? List.of() : bound.stream().filter(each -> vocabulary.isPart(each, audience)).toList();
        return Optional.of(new ChecklistLine(rule, clause, order.first(rule.moments()), only)).filter(_ -> whole || !only.isEmpty());
    }

    @Override
    public List<ChecklistLine> at(CouncilGuide council, Moment moment) {
        return lines(council, (rule, clause) -> Optional.of(new ChecklistLine(rule, clause, Optional.of(moment), only(rule, clause)))
                .filter(_ -> rule.moments().contains(moment) && !bound(rule).isEmpty()));
    }

    /// Whom a rule binds where that is not everybody whom its edition covers.
    private static List<Audience> only(Rule rule, PlacedClause clause) {
        List<Audience> bound = bound(rule);
        return bound.equals(clause.edition().edition().covers()) ? List.of() : bound;
    }

    private static List<Audience> bound(Rule rule) {
        return rule.who().stream().mapMulti((Bearer bearer, Consumer<Audience> out) -> {
            if (bearer instanceof Audience audience) {
                out.accept(audience);
            }
        }).toList();
    }

    private List<ChecklistLine> lines(CouncilGuide council, BiFunction<Rule, PlacedClause, Optional<ChecklistLine>> make) {
        List<ChecklistLine> lines = new ArrayList<>();
        leading(council).flatMap(edition -> edition.clauses().stream())
                .forEach(clause -> clause.clause().rules().forEach(rule -> make.apply(rule, clause).ifPresent(lines::add)));
        lines.sort(order);
        return lines;
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
