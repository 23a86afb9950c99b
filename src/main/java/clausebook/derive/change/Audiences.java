package clausebook.derive.change;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Vocabulary;
import java.util.Collection;
import java.util.List;

/// Knows which audience is part of a larger one: who is bound as part of the larger is not lost or gained.
record Audiences(Vocabulary vocabulary) {

    /// Those of `these` whom `those` do not bind.
    <B extends Bearer> List<B> missing(Collection<B> these, Collection<? extends Bearer> those) {
        return these.stream().filter(bearer -> !bound(bearer, those)).toList();
    }

    private boolean bound(Bearer bearer, Collection<? extends Bearer> by) {
        return bearer instanceof Audience audience
                ? vocabulary.withLarger(audience).anyMatch(by::contains)
                : by.contains(bearer);
    }
}
