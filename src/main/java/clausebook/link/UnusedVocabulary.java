package clausebook.link;

import clausebook.corpus.Corpus;
import clausebook.corpus.Edition;
import clausebook.corpus.Entry;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.guide.LinkedCorpus;
import clausebook.guide.UsedEntries;
import java.util.Set;

/// Warns of entries of the vocabulary that no council uses.
final class UnusedVocabulary {

    private UnusedVocabulary() {}

    /// Nothing is told while some clause is not read: nobody knows yet what it needs. What names the
    /// kinds of policy that it belongs to may wait for its first use.
    static void report(LinkedCorpus linked, Problems problems) {
        if (hasUnread(linked.corpus())) {
            return;
        }
        Set<Entry> used = UsedEntries.of(linked);
        Set<Entry> waiting = UsedEntries.waiting(linked.corpus().vocabulary(), used);
        linked.corpus().vocabulary().all().stream()
                .filter(entry -> !waiting.contains(entry) && !used.contains(entry))
                .forEach(entry -> problems.add(ProblemCode.UNUSED_VOCABULARY, entry.at(),
                        "nothing uses " + Quoted.of(entry.id()),
                        "readers would be offered a word that leads to nothing",
                        "use it in a clause, or take the entry away"));
    }

    private static boolean hasUnread(Corpus corpus) {
        return corpus.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().stream()).flatMap(Edition::clauses)
                .anyMatch(clause -> !clause.isRead());
    }
}
