package clausebook.check.policy;

import clausebook.corpus.Amendment;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.Transcript;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Warns where a text is no longer the one that was tabled, and no amendment tells why.
final class TabledText implements PolicyChecks.OverEditions {

    @Override
    public void check(Policy policy, Problems problems) {
        policy.editions().forEach(edition -> edition.tabling().tabled().ifPresent(tabled -> {
            if (!tells(edition, tabled.sha256())) {
                problems.add(ProblemCode.TABLED_TEXT_CHANGED, tabled.at(),
                        "this is not the text that was tabled, and no amendment tells why",
                        "the meeting votes on what lay before it; what changed later nobody decided",
                        "put the text back, or tell with \"clausebook edition amend\" what the meeting changed; where "
                                + "it was not tabled after all, take \"tabled\" away and write the papers again");
            }
        }));
    }

    /// Where a clause came or went as a whole, its place is not kept, and nothing can be reckoned.
    private static boolean tells(Edition edition, String tabled) {
        List<Amendment> carried = edition.tabling().amendments().stream().filter(Amendment::carried).toList();
        return carried.stream().anyMatch(amendment -> amendment.was().isEmpty() || amendment.text().isEmpty())
                || Transcript.checksum(edition, undone(carried)).equals(tabled);
    }

    /// Of several amendments of one clause the first had the tabled text before it.
    private static Map<ClauseId, String> undone(List<Amendment> carried) {
        Map<ClauseId, String> texts = new HashMap<>();
        carried.forEach(amendment -> texts.putIfAbsent(amendment.clause(), amendment.was().orElseThrow().words()));
        return texts;
    }
}
