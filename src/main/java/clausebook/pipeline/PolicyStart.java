package clausebook.pipeline;

import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.draft.FileKind;
import clausebook.guide.Guide;
import clausebook.intake.ImportRequest;
import clausebook.load.ContentSource;
import clausebook.load.Loader;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.write.ContentText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A policy that begins here: its files with one clause that nobody has read, those of a new council, and what its kind
/// brings along.
public final class PolicyStart {

    private static final String EDITION = "first-draft";

    private final ContentSource content;
    private final Problems problems;

    /// @param content  what is there already
    /// @param problems gathers what is wrong; with an error in it nothing may be written
    public PolicyStart(ContentSource content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    /// The name of the edition that is made.
    public static String edition() {
        return EDITION;
    }

    /// The kinds that a new policy can be of, by their ids: those that bring topics, questions and words along, and
    /// those that are there.
    ///
    /// @param guide empty where nothing is there yet
    public static Map<String, String> kinds(Optional<Guide> guide) {
        Map<String, String> kinds = new LinkedHashMap<>();
        StarterSet.KINDS.forEach(kind -> kinds.put(kind, StarterSet.name(kind).orElse(kind)));
        guide.ifPresent(found -> found.vocabulary().policyKinds().whole()
                .forEach(kind -> kinds.put(kind.id(), kind.name())));
        return kinds;
    }

    /// The files, by their paths from the content's root; empty, with a problem, where one can't be written.
    ///
    /// @param title of the policy; empty for the name of its kind
    public Optional<Map<String, byte[]>> files(ImportRequest.Target target, ImportRequest.Naming naming,
            Optional<String> title) {
        Optional<Draft> draft = Loader.load(new PolicySource(content, target), problems);
        return draft.isEmpty() || problems.hasErrors() ? Optional.empty() : files(draft.get(), target, naming, title);
    }

    private Optional<Map<String, byte[]>> files(Draft draft, ImportRequest.Target target, ImportRequest.Naming naming,
            Optional<String> title) {
        ImportRequest request = new ImportRequest(target, naming, Optional.empty(), Optional.empty(),
                ImportRequest.Changes.ACCEPTED, new ImportRequest.Range(Optional.empty(), Optional.empty()), false);
        ImportFiles places = new ImportFiles(content, draft, request, problems);
        String named = title.orElseGet(() -> places.kindName(naming.kind().orElseThrow()));
        String path = target.folder() + "/" + EDITION + ".yaml";
        Optional<byte[]> edition = edition(path, named);
        Optional<Map<String, byte[]>> files = places.places(named).map(LinkedHashMap::new);
        edition.ifPresent(bytes -> files.ifPresent(all -> all.put(path, bytes)));
        return edition.isPresent() ? files : Optional.empty();
    }

    private Optional<byte[]> edition(String path, String title) {
        List<YamlEdit> named = List.of(YamlEdit.put(YamlPath.of("title"), title),
                YamlEdit.put(YamlPath.of("source", "title"), title));
        byte[] draft = StarterSet.own(EDITION + ".yaml").orElseThrow();
        return ContentText.read(path, draft, problems)
                .flatMap(text -> text.with(named, FileKind.EDITION.form(), problems)).map(ContentText::bytes);
    }
}
