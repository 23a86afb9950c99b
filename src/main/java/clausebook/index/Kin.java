package clausebook.index;

import clausebook.corpus.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The everyday words of clauses that are akin to one: the other parts of its clause, and clauses that give the same answer to a question.
///
/// What one council's clause is asked by, another council's clause on the same matter is asked by too.
final class Kin {

    /// Of an answer that very many clauses give, some speak for all.
    private static final int MOST_OF_AN_ANSWER = 12;

    private final ClauseDocs docs;
    private final List<Analysed> analysed;
    private final Map<String, Set<String>> byAnswer = new HashMap<>();

    Kin(ClauseDocs docs, List<Analysed> analysed) {
        this.docs = docs;
        this.analysed = analysed;
        Map<String, List<Analysed>> answering = new HashMap<>();
        for (int i = 0; i < docs.docs().size(); i++) {
            Analysed here = analysed.get(i);
            if (!here.own().isEmpty()) {
                docs.docs().get(i).answers().map(Kin::key).distinct()
                        .forEach(answer -> answering.computeIfAbsent(answer, _ -> new ArrayList<>()).add(here));
            }
        }
        answering.forEach((answer, all) -> byAnswer.put(answer, some(all)));
    }

    private static Set<String> some(List<Analysed> all) {
        int step = 1 + (all.size() - 1) / MOST_OF_AN_ANSWER;
        Set<String> stems = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i += step) {
            stems.addAll(all.get(i).own());
        }
        return stems;
    }

    private static String key(Answer answer) {
        return answer.question().id() + " " + answer.choice().id();
    }

    /// The stems of its kin's everyday words that are not its own, in alphabetical order.
    Set<String> of(int place) {
        ClauseDoc doc = docs.docs().get(place);
        Set<String> stems = new TreeSet<>();
        int first = docs.firstOfRoot()[doc.root()];
        for (int i = first; i < docs.firstOfRoot()[doc.root() + 1]; i++) {
            stems.addAll(analysed.get(i).own());
        }
        doc.answers().map(Kin::key).collect(Collectors.toSet()).forEach(answer -> stems.addAll(byAnswer.getOrDefault(answer, Set.of())));
        analysed.get(place).said().forEach(stems::remove);
        return stems;
    }
}
