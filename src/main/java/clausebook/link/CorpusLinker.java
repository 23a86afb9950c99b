package clausebook.link;

import clausebook.corpus.Clause;
import clausebook.corpus.Corpus;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.diagnostic.Problems;
import clausebook.guide.CrossReference;
import clausebook.guide.LinkedCorpus;
import java.util.IdentityHashMap;
import java.util.List;

/// Links the whole corpus; with errors in `problems` some references are missing and it must not be published.
public final class CorpusLinker {

    private final Targets targets;
    private final Problems problems;

    private CorpusLinker(Targets targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
    }

    /// The corpus with every reference proven.
    public static LinkedCorpus link(Corpus corpus, Problems problems) {
        CorpusLinker linker = new CorpusLinker(new Targets(corpus), problems);
        List<Policy> policies = corpus.councils().stream().flatMap(council -> council.policies().stream()).toList();
        IdentityHashMap<Clause, List<CrossReference>> references = new IdentityHashMap<>();
        policies.parallelStream().map(linker::references).toList().forEach(references::putAll);
        policies.parallelStream().filter(policy -> policy.line().isPresent())
                .filter(policy -> new EditionLinks(policy, problems).hold()).forEach(new LostClauses(problems)::check);
        new AskedLinks(linker.targets, problems).check(corpus.vocabulary().asked());
        LinkedCorpus linked = new LinkedCorpus(corpus, references);
        if (!problems.hasErrors()) {
            // what can't be read, or is mistyped, seems to be unused too
            UnusedVocabulary.report(linked, problems);
        }
        return linked;
    }

    private IdentityHashMap<Clause, List<CrossReference>> references(Policy policy) {
        IdentityHashMap<Clause, List<CrossReference>> references = new IdentityHashMap<>();
        for (Edition edition : policy.editions()) {
            MentionLinks mentions = new MentionLinks(policy, edition, targets, problems);
            edition.clauses().forEach(clause -> {
                List<CrossReference> found = mentions.in(clause);
                if (!found.isEmpty()) {
                    references.put(clause, found);
                }
            });
        }
        return references;
    }
}
