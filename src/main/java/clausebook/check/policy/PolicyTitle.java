package clausebook.check.policy;

import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.Status;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.List;

/// Warns where the newest edition that may hold has another title than the one before it, and the policy still goes by
/// the old one. A draft changes no policy's name.
final class PolicyTitle implements PolicyChecks.OverEditions {

    @Override
    public void check(Policy policy, Problems problems) {
        List<Edition> editions =
                policy.editions().stream().filter(edition -> edition.status() != Status.DRAFT).toList();
        if (editions.size() < 2) {
            return;
        }
        String title = editions.getLast().title();
        String before = editions.get(editions.size() - 2).title();
        if (!title.equals(before) && !title.equals(policy.title())) {
            problems.add(ProblemCode.TITLE_CHANGED_ALONE, editions.getLast().at(),
                    "this edition is called " + Quoted.of(title) + ", and the policy still "
                            + Quoted.of(policy.title()),
                    "lists, search and links go by the policy's title, so readers look for a name that is no more",
                    "write the new title in policy.yaml too: title: " + title);
        }
    }
}
