package clausebook.index.lucene;

import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.guide.CrossReference;
import clausebook.guide.Target;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.NumberSet;
import clausebook.index.analysis.WordNumbers;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What clauses are about, name or bind, as numbers of terms: `t:photos`, `r:clerk`, `c:pewsey`.
public final class SubjectKeys {

    private final WordNumbers numbers = new WordNumbers();
    /// By what is named its number. It is one object wherever it is named; of another that is its like, the key has the
    /// same number.
    private final Map<Object, Integer> known = new IdentityHashMap<>();
    private final NumberSet about = new NumberSet();

    /// The numbers of all keys so far.
    WordNumbers numbers() {
        return numbers;
    }

    /// Each once.
    int[] of(IndexedClause doc) {
        about.clear();
        addAll(doc.topics());
        doc.placed().references().stream().map(CrossReference::target).forEach(this::add);
        doc.clause().quotes().ifPresent(this::add);
        for (Rule rule : doc.clause().rules()) {
            addAll(rule.who());
            addAll(rule.approval());
            addAll(rule.tell());
        }
        if (doc.clause().rules().isEmpty() && doc.placed().isRead()) {
            addAll(doc.placed().edition().covers());
        }
        about.add(known.computeIfAbsent(doc.placed().edition().council(),
                council -> numbers.of(IndexedClause.key(doc.placed().edition().council()))));
        return about.toArray();
    }

    private void add(Target target) {
        switch (target) {
            case Target.ToInstrument to -> add(to.instrument());
            case Target.ToRole to -> add(to.role());
            case Target.ToTerm to -> add(to.term());
            case Target.ToClause _ -> {
                // A clause that only points at another is not about what that one says.
            }
        }
    }

    private void addAll(List<? extends Entry> entries) {
        entries.forEach(this::add);
    }

    private void add(Entry entry) {
        about.add(known.computeIfAbsent(entry, _ -> numbers.of(IndexedClause.key(entry))));
    }
}
