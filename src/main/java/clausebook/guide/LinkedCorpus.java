package clausebook.guide;

import clausebook.corpus.Clause;
import clausebook.corpus.Corpus;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The corpus with the cross-references of each clause of each edition.
public final class LinkedCorpus {

    private final Corpus corpus;
    private final Map<Clause, List<CrossReference>> references;

    /// @param references by the clause object itself; a clause without mentions has no entry
    public LinkedCorpus(Corpus corpus, IdentityHashMap<Clause, List<CrossReference>> references) {
        this.corpus = corpus;
        this.references = references;
    }

    /// What the authors meant.
    public Corpus corpus() {
        return corpus;
    }

    /// The cross-references of one clause of one edition, in reading order.
    public List<CrossReference> of(Clause clause) {
        return references.getOrDefault(clause, List.of());
    }
}
