package clausebook.intake.draft;

import clausebook.draft.Draft;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftEntry;
import clausebook.draft.DraftPolicy;
import clausebook.intake.ImportRequest;
import clausebook.text.Read;
import clausebook.text.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an import has to make before its edition can stand there: the council, the policy, the kind of policy.
public final class NewPlaces {

    private final Draft content;
    private final ImportRequest request;

    public NewPlaces(Draft content, ImportRequest request) {
        this.content = content;
        this.request = request;
    }

    /// A kind of policy that is not in its list yet.
    ///
    /// @param place how many kinds there are
    public record Kind(int place, DraftEntry.PolicyKind entry) {

        /// The same for a file that is there.
        public YamlValue value() {
            return new YamlValue.Fields(
                    List.of(new YamlValue.Field("id", YamlValue.text(DraftUnits.words(entry.id()))),
                            new YamlValue.Field("name", YamlValue.text(DraftUnits.words(entry.name())))));
        }
    }

    /// Empty where it is there, or none is needed.
    public Optional<Kind> kind() {
        List<DraftEntry.PolicyKind> kinds = content.vocabulary().policyKinds().entries();
        return hasPolicy()
                ? Optional.empty()
                : request.naming().kind()
                        .filter(kind -> kinds.stream().noneMatch(known -> DraftUnits.words(known.id()).equals(kind)))
                        .map(kind -> new Kind(kinds.size(), new Values().text("id", kind).text("name", name(kind))
                                .in(DraftEntry.PolicyKind.SHAPE)));
    }

    /// The headings of an edition as topics of its kind, with ids of their own.
    public List<DraftEntry.Topic> topics(DraftEdition.Facts edition) {
        return new HeadingTopics(request.naming().kind().orElseThrow(), content.vocabulary().topics().entries())
                .of(edition);
    }

    /// What a kind of policy that is in its list is called.
    public Optional<String> kindName(String kind) {
        return content.vocabulary().policyKinds().entries().stream()
                .filter(known -> DraftUnits.words(known.id()).equals(kind)).findFirst()
                .map(known -> DraftUnits.words(known.name()));
    }

    /// A title of the program's own.
    public static Read title(String words) {
        return Values.text(words);
    }

    /// What a kind is called of which nothing is known but its id.
    public static String name(String slug) {
        return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
    }

    /// The council's file; empty where it is there.
    public Optional<DraftCouncil.Facts> council() {
        if (ownCouncil().isPresent()) {
            return Optional.empty();
        }
        ImportRequest.Naming naming = request.naming();
        String name = naming.name().orElse("");
        return Optional.of(new Values().text("name", name).text("called", naming.called().orElse(name))
                .text("kind", naming.councilKind().word()).text("nation", naming.nation().word())
                .put("languages", Values.texts(List.of("en"))).in(DraftCouncil.Facts.SHAPE));
    }

    /// The policy's file; empty where it is there.
    ///
    /// @param title of its edition
    public Optional<DraftPolicy.Facts> policy(Read title) {
        return hasPolicy()
                ? Optional.empty()
                : Optional.of(new Values().text("kind", request.naming().kind().orElse("")).put("title", title)
                        .in(DraftPolicy.Facts.SHAPE));
    }

    private Optional<DraftCouncil> ownCouncil() {
        return content.councils().stream()
                .filter(council -> council.slug().words().equals(request.target().council())).findFirst();
    }

    private Optional<DraftPolicy> ownPolicy() {
        return ownCouncil().stream().flatMap(council -> council.policies().stream())
                .filter(policy -> policy.slug().words().equals(request.target().policy())).findFirst();
    }

    private boolean hasPolicy() {
        return ownPolicy().isPresent();
    }

    /// True where the policy has an edition of that name.
    public boolean hasEdition(String slug) {
        return ownPolicy().stream().flatMap(policy -> policy.editions().stream())
                .anyMatch(edition -> edition.slug().words().equals(slug));
    }
}
