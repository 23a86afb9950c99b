package clausebook.check;

import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks the whole draft; with errors in `problems` the corpus may hold stand-ins and must not be published.
public final class Checker {

    private Checker() {}

    /// The corpus that a draft means.
    public static Corpus check(Draft draft, Problems problems) {
        Set<CouncilId> councilIds = draft.councils().stream().map(council -> new CouncilId(council.slug().words()))
                .collect(Collectors.toUnmodifiableSet());
        CouncilNames.check(draft.councils(), problems);
        Vocabulary vocabulary = new VocabularyCheck(councilIds, problems).check(draft.vocabulary());
        Values values = new Values(vocabulary, councilIds, problems);
        List<Council> councils = draft.councils().parallelStream()
                .map(council -> new CouncilCheck(values, problems).check(council)).toList();
        Corpus corpus = new Corpus(SiteCheck.check(draft.site(), values, problems), vocabulary, councils);
        councils.parallelStream().flatMap(council -> council.policies().stream())
                .filter(policy -> policy.line().isPresent())
                .forEach(policy -> Checks.OF_A_POLICY.forEach(check -> check.check(policy, problems)));
        return corpus;
    }
}
