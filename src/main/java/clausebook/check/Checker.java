package clausebook.check;

import clausebook.check.CheckMemory.Lists;
import clausebook.check.CheckMemory.ListsDraft;
import clausebook.check.guard.Guards;
import clausebook.check.value.Values;
import clausebook.check.vocabulary.VocabularyCheck;
import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Site;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.draft.DraftVocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks the whole draft, one kind of piece a line; with errors in `problems` the corpus may hold stand-ins and must
/// not be published.
public final class Checker {

    private Checker() {}

    /// The corpus that a draft means.
    public static Corpus check(Draft draft, Problems problems) {
        return check(draft, new CheckMemory(), problems);
    }

    /// The same, and checks again only what has changed since the last check with this memory.
    public static Corpus check(Draft draft, CheckMemory memory, Problems problems) {
        memory.begin();
        Set<CouncilId> councilIds = draft.councils().stream().map(council -> new CouncilId(council.slug().words()))
                .collect(Collectors.toUnmodifiableSet());
        OwnNames.ofCouncils(draft.councils(), problems);
        Lists lists = memory.lists.of("", new ListsDraft(draft.vocabulary(), councilIds), problems,
                found -> lists(draft.vocabulary(), councilIds, found));
        CouncilCheck councilCheck = new CouncilCheck(lists, memory, problems);
        List<Council> councils = draft.councils().parallelStream().map(councilCheck::check).toList();
        Site site = SiteCheck.check(draft.site(), lists.values(problems), problems);
        Corpus corpus = new Corpus(site, lists.vocabulary(), councils);
        Guards.acrossPolicies(corpus, problems);
        Answers.accept(corpus, problems);
        return corpus;
    }

    private static Lists lists(DraftVocabulary draft, Set<CouncilId> councils, Problems problems) {
        Vocabulary vocabulary = new VocabularyCheck(councils, problems).check(draft);
        return new Lists(vocabulary, councils, new Values(vocabulary, councils, problems).codebook());
    }
}
