package clausebook.pipeline;

import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.draft.FileKind;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.guide.PolicyGuide;
import clausebook.load.ChangedSource;
import clausebook.load.ContentSource;
import clausebook.suggest.unread.UnreadClauses;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.write.ContentText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Proposes readings in editions that are only going to be written.
public final class SuggestedFiles {

    private static final String MEMORY = ".intake.yaml";
    private static final YamlPath CHANGES = YamlPath.of("changes");
    private static final String REASON = "reason";

    private final ContentSource content;
    private final LocalDate today;

    /// @param content what there is already
    public SuggestedFiles(ContentSource content, LocalDate today) {
        this.content = content;
        this.today = today;
    }

    /// The same files, editions with proposals for what nobody has read. Where the content as a whole has a mistake,
    /// nothing can be compared: they stay as they are, and `clausebook suggest` can be run later.
    ///
    /// @param files by their paths from the content's root
    public Map<String, byte[]> in(Map<String, byte[]> files) {
        Optional<LinkedCorpus> linked = new Pipeline(new Problems()).check(compared(files));
        Map<String, byte[]> suggested = new LinkedHashMap<>(files);
        linked.ifPresent(sound -> suggest(Deriver.derive(sound, today), suggested));
        return suggested;
    }

    /// What an import leaves to the clerk, reasons and answers, keeps nothing from being compared: no duty hangs on it.
    private ContentSource compared(Map<String, byte[]> files) {
        Map<String, byte[]> whole = new LinkedHashMap<>();
        files.forEach((path, bytes) -> whole.put(path, withReasons(path, bytes)));
        Set<String> memories =
                files.keySet().stream().filter(path -> path.endsWith(MEMORY)).collect(Collectors.toSet());
        return new ChangedSource(content, whole, memories);
    }

    private static byte[] withReasons(String path, byte[] bytes) {
        Problems none = new Problems();
        Optional<ContentText> text = ContentText.read(path, bytes, none);
        List<YamlEdit> reasons = new ArrayList<>();
        if (text.flatMap(read -> CHANGES.in(read.value())).orElse(null) instanceof YamlValue.Fields(var changes)) {
            changes.stream().filter(change -> YamlPath.of(REASON).in(change.value()).isEmpty())
                    .forEach(change -> reasons.add(YamlEdit.put(CHANGES.field(change.name()).field(REASON), REASON)));
        }
        return text.filter(_ -> !reasons.isEmpty())
                .flatMap(read -> read.with(reasons, FileKind.EDITION.form(), none)).map(ContentText::bytes)
                .orElse(bytes);
    }

    private static void suggest(Guide guide, Map<String, byte[]> files) {
        for (PolicyGuide policy : guide.policies().toList()) {
            for (EditionGuide edition : policy.editions()) {
                files.computeIfPresent(path(edition), (path, bytes) -> suggested(guide, edition, path, bytes));
            }
        }
    }

    private static String path(EditionGuide edition) {
        return "councils/" + edition.policy().id() + "/" + edition.id().slug() + ".yaml";
    }

    private static byte[] suggested(Guide guide, EditionGuide edition, String path, byte[] bytes) {
        List<YamlEdit> edits = UnreadClauses.of(guide, edition).map(UnreadClauses::edits).orElse(List.of());
        Problems found = new Problems();
        Optional<ContentText> text = ContentText.read(path, bytes, found);
        return text.flatMap(read -> read.with(edits, FileKind.EDITION.form(), found)).map(ContentText::bytes)
                .orElse(bytes);
    }
}
