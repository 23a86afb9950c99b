package clausebook.check;

import clausebook.check.guard.Guards;
import clausebook.check.policy.PolicyChecks;
import clausebook.check.value.Values;
import clausebook.check.vocabulary.VocabularyCheck;
import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Site;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks the whole draft, one kind of piece a line; with errors in `problems` the corpus may hold stand-ins and must
/// not be published.
public final class Checker {

    private Checker() {}

    /// The corpus that a draft means.
    public static Corpus check(Draft draft, Problems problems) {
        Set<CouncilId> councilIds = draft.councils().stream().map(council -> new CouncilId(council.slug().words()))
                .collect(Collectors.toUnmodifiableSet());
        OwnNames.ofCouncils(draft.councils(), problems);
        Vocabulary vocabulary = new VocabularyCheck(councilIds, problems).check(draft.vocabulary());
        Values values = new Values(vocabulary, councilIds, problems);
        CouncilCheck councilCheck = new CouncilCheck(values, problems);
        List<Council> councils = draft.councils().parallelStream().map(councilCheck::check).toList();
        Site site = SiteCheck.check(draft.site(), values, problems);
        councils.parallelStream().flatMap(council -> council.policies().stream())
                .forEach(policy -> PolicyChecks.check(policy, problems));
        Corpus corpus = new Corpus(site, vocabulary, councils);
        Guards.check(corpus, values.codebook(), problems);
        Answers.accept(corpus, problems);
        return corpus;
    }
}
