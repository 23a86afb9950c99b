package clausebook.link;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.likeness.TextWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The clauses of an edition whose ids the edition before does not have: one of them may be a lost one.
final class NewClauses {

    /// Above this share of common words (Dice's measure) a new clause may be the lost one with another id.
    private static final double LIKE_ENOUGH = 0.6;

    private final Edition before;
    private final Edition after;
    private Map<Clause, TextWords> words;

    NewClauses(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    /// The one that reads most like it, the first of equals; empty where none does.
    Optional<Clause> like(Clause lost) {
        TextWords wanted = TextWords.of(lost.text().words());
        Optional<Clause> best = Optional.empty();
        double most = LIKE_ENOUGH;
        for (Map.Entry<Clause, TextWords> clause : words().entrySet()) {
            double like = wanted.like(clause.getValue());
            if (like > most) {
                most = like;
                best = Optional.of(clause.getKey());
            }
        }
        return best;
    }

    /// Read when first asked for: most editions lose nothing.
    private Map<Clause, TextWords> words() {
        if (words == null) {
            Set<ClauseId> old = before.clauses().map(Clause::id).collect(Collectors.toUnmodifiableSet());
            words = new LinkedHashMap<>();
            after.clauses().filter(clause -> !old.contains(clause.id()))
                    .forEach(clause -> words.put(clause, TextWords.of(clause.text().words())));
        }
        return words;
    }
}
