package clausebook.draft;

import clausebook.field.Field;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Origin;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;

/// `policy.yaml` and the editions beside it. The folder's name is the policy's slug.
///
/// @param at known where its file and all those of its editions could be read
public record DraftPolicy(SourceText slug, Facts facts, List<DraftEdition> editions, Origin at) {

    public DraftPolicy {
        editions = List.copyOf(editions);
    }

    /// The fields of `policy.yaml`.
    public record Facts(Read kind, Read title, Origin at) {

        /// How the file is written.
        public static final Shape<Facts> SHAPE = Shape.of(Facts.class, "policy",
                "One policy. It holds no text: that is in its editions. The folder's name is the policy's slug, for "
                        + "ever.",
                Field.nameOf("kind", Thing.POLICY_KIND, "The kind of policy, from vocabulary/policy-kinds.yaml.")
                        .needed(),
                Field.text("title", "The policy's title.").needed());
    }
}
