package clausebook.desk.year;

import clausebook.desk.page.Desk;
import clausebook.desk.save.Work;
import clausebook.guide.PolicyGuide;
import clausebook.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the pages of the year share.
///
/// @param shared    what all pages work with
/// @param templates the folder of templates and words
public record YearDesk(Desk shared, Work work, Path templates) {

    Words words() {
        return shared.sheets().words();
    }

    /// The policy of two names: council and policy.
    Optional<PolicyGuide> policy(List<String> names) {
        String id = String.join("/", names);
        return shared.site().now().guide().stream().flatMap(guide -> guide.policies())
                .filter(policy -> policy.id().toString().equals(id)).findFirst();
    }

    /// The folder name of the papers of an edition.
    static String papers(PolicyGuide policy, String edition) {
        return policy.id().toString().replace('/', '-') + "-" + edition;
    }
}
