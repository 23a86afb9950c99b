package clausebook.draft;

import clausebook.text.SourceText;
import java.util.List;

/// `policy.yaml` and the editions beside it. The folder's name is the policy's slug.
public record DraftPolicy(SourceText slug, Facts facts, List<DraftEdition> editions) {

    public DraftPolicy {
        editions = List.copyOf(editions);
    }

    /// The fields of `policy.yaml`.
    public record Facts(@Meaning("The kind of policy, from vocabulary/policy-kinds.yaml.") SourceText kind,
            @Meaning("The policy's title.") SourceText title) {}
}
