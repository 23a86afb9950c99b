package clausebook.check;

import clausebook.check.value.Values;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Policy;
import clausebook.corpus.PolicyId;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Remembered;
import clausebook.draft.DraftPolicy;
import clausebook.draft.DraftVocabulary;
import clausebook.force.Codebook;
import java.util.Set;

/// What an earlier check found sound: a policy is checked again only where one of its files, the vocabulary or the list
/// of councils has changed.
public final class CheckMemory {

    final Remembered<String, Lists> lists = new Remembered<>();
    final Remembered<PolicyId, Policy> policies = new Remembered<>();

    /// The lists by which everything else is checked.
    record Lists(Vocabulary vocabulary, Set<CouncilId> councils, Codebook codebook) {

        /// Values of these lists; what is none is told to `problems`.
        Values values(Problems problems) {
            return new Values(vocabulary, councils, codebook, problems);
        }
    }

    /// What the lists are made from.
    record ListsDraft(DraftVocabulary vocabulary, Set<CouncilId> councils) {}

    /// What a policy is made from, and checked by.
    record PolicyDraft(DraftPolicy policy, Lists lists) {}

    /// Begins a check.
    void begin() {
        lists.again();
        policies.again();
    }
}
