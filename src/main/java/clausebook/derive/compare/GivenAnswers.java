package clausebook.derive.compare;

import clausebook.corpus.Answer;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Question;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Given;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Gathers from the leading editions what answers each question, council by council, in reading order.
final class GivenAnswers {

    private final Reach reach;
    private final Map<Question, Map<CouncilId, List<Given>>> byQuestion = new IdentityHashMap<>();

    GivenAnswers(List<CouncilGuide> councils, Reach reach) {
        this.reach = reach;
        councils.stream().flatMap(council -> council.policies().stream()).map(PolicyGuide::leading).forEach(this::add);
    }

    List<Given> of(Question question, CouncilId council) {
        return byQuestion.getOrDefault(question, Map.of()).getOrDefault(council, List.of());
    }

    private void add(EditionGuide edition) {
        for (PlacedClause clause : edition.clauses()) {
            clause.rules().forEach(rule -> rule.answers().forEach(
                    answer -> add(Given.of(answer, clause, rule, reach.of(rule.who(), edition.covers())))));
            clause.facts().forEach(fact -> fact.answers().forEach(
                    answer -> add(Given.of(answer, clause, fact, reach.of(fact.who(), edition.covers())))));
        }
    }

    private void add(Given given) {
        Answer answer = given.answer();
        byQuestion.computeIfAbsent(answer.question(), _ -> new HashMap<>())
                .computeIfAbsent(given.clause().edition().council().id(), _ -> new ArrayList<>(2)).add(given);
    }
}
