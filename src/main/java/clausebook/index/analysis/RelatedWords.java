package clausebook.index.analysis;

import clausebook.corpus.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The everyday words of clauses that are related to one: the other parts of its clause, and clauses that give the same
/// answer to a question.
///
/// What one council's clause is asked by, another council's clause on the same matter is asked by too.
public final class RelatedWords {

    /// Of an answer that very many clauses give, some speak for all.
    private static final int MOST_OF_AN_ANSWER = 12;
    private static final int[] NONE = {};

    private final IndexedClauses clauses;
    private final List<AnalysedClause> analysed;
    private final Map<String, int[]> byAnswer = new HashMap<>();

    RelatedWords(IndexedClauses clauses, List<AnalysedClause> analysed) {
        this.clauses = clauses;
        this.analysed = analysed;
        Map<String, List<AnalysedClause>> answering = new HashMap<>();
        for (int i = 0; i < clauses.all().size(); i++) {
            AnalysedClause here = analysed.get(i);
            if (here.own().length > 0) {
                clauses.all().get(i).answers().stream().map(RelatedWords::key).distinct()
                        .forEach(answer -> answering.computeIfAbsent(answer, _ -> new ArrayList<>()).add(here));
            }
        }
        answering.forEach((answer, all) -> byAnswer.put(answer, some(all)));
    }

    private static int[] some(List<AnalysedClause> all) {
        int step = 1 + (all.size() - 1) / MOST_OF_AN_ANSWER;
        NumberSet stems = new NumberSet();
        for (int i = 0; i < all.size(); i += step) {
            stems.addAll(all.get(i).own());
        }
        return stems.toArray();
    }

    private static String key(Answer answer) {
        return answer.question().id() + " " + answer.choice().id();
    }

    /// Adds the stems of their everyday words.
    void addFor(int place, NumberSet stems) {
        IndexedClause doc = clauses.all().get(place);
        for (int i = clauses.firstOfRoot()[doc.root()]; i < clauses.firstOfRoot()[doc.root() + 1]; i++) {
            stems.addAll(analysed.get(i).own());
        }
        if (!byAnswer.isEmpty()) {
            doc.answers().forEach(answer -> stems.addAll(byAnswer.getOrDefault(key(answer), NONE)));
        }
    }
}
