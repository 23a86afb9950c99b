package clausebook.pipeline;

import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.draft.DraftEntry;
import clausebook.draft.FileKind;
import clausebook.intake.ImportRequest;
import clausebook.intake.Imported;
import clausebook.intake.draft.DraftUnits;
import clausebook.intake.draft.NewPlaces;
import clausebook.load.ContentSource;
import clausebook.text.Read;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.write.ContentText;
import clausebook.write.DraftText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The files that an import writes, in an order in which each needs only those before it.
final class ImportFiles {

    private static final String KINDS = "vocabulary/policy-kinds.yaml";
    private static final String TOPICS = "vocabulary/topics.yaml";

    private final ContentSource content;
    private final ImportRequest request;
    private final NewPlaces places;
    private final Problems problems;

    ImportFiles(ContentSource content, Draft draft, ImportRequest request, Problems problems) {
        this.content = content;
        this.request = request;
        this.places = new NewPlaces(draft, request);
        this.problems = problems;
    }

    /// Empty, with a problem, where something of them can't be written.
    Optional<Map<String, byte[]>> of(List<Imported> editions) {
        Map<String, Optional<byte[]>> texts = new LinkedHashMap<>();
        editions.forEach(made -> add(made, request.target().folder() + "/" + made.slug(), texts));
        String text = texts.values().stream().flatMap(Optional::stream).map(String::new).collect(Collectors.joining());
        Map<String, Optional<byte[]>> files = newPlaces(editions.getLast().edition().title(), text);
        topics(editions.getLast(), files);
        texts.forEach(files::putIfAbsent);
        return whole(files);
    }

    /// What an edition needs that is not there yet: lists with a new kind, a council, a policy.
    ///
    /// @param title of the policy
    Optional<Map<String, byte[]>> places(String title) {
        return whole(newPlaces(NewPlaces.title(title), ""));
    }

    /// What a kind of policy is called: as the content has it, else as the kind's own set or its id.
    String kindName(String kind) {
        return places.kindName(kind).or(() -> StarterSet.name(kind)).orElseGet(() -> NewPlaces.name(kind));
    }

    private Map<String, Optional<byte[]>> newPlaces(Read title, String text) {
        ImportRequest.Target target = request.target();
        Map<String, Optional<byte[]>> files = new LinkedHashMap<>();
        places.kind().ifPresent(kind -> addKind(kind, text, files));
        places.council().ifPresent(council -> {
            String path = target.councilFolder() + "/council.yaml";
            files.put(path, DraftText.of(path, FileKind.COUNCIL, council, problems));
        });
        places.policy(title).ifPresent(policy -> {
            String path = target.folder() + "/policy.yaml";
            files.put(path, DraftText.of(path, FileKind.POLICY, policy, problems));
        });
        return files;
    }

    /// A kind of which the program knows a set brings it along.
    private void addKind(NewPlaces.Kind kind, String text, Map<String, Optional<byte[]>> files) {
        Map<String, byte[]> set = new StarterSet(content, problems).of(DraftUnits.words(kind.entry().id()), text);
        set.forEach((path, bytes) -> files.put(path, Optional.of(bytes)));
        if (!set.containsKey(KINDS)) {
            files.put(KINDS, kinds(kind));
        }
    }

    /// The headings as topics, where they are asked for and the kind brings none along.
    private void topics(Imported made, Map<String, Optional<byte[]>> files) {
        boolean wanted = request.headingTopics() && places.kind().isPresent() && !files.containsKey(TOPICS);
        List<DraftEntry.Topic> topics = wanted ? places.topics(made.edition()) : List.of();
        if (!topics.isEmpty()) {
            files.put(TOPICS, DraftText.of(TOPICS, FileKind.TOPICS, topics, problems)
                    .flatMap(list -> new StarterSet(content, problems).merged(TOPICS, FileKind.TOPICS, list)));
        }
    }

    private static Optional<Map<String, byte[]>> whole(Map<String, Optional<byte[]>> files) {
        Map<String, byte[]> written = new LinkedHashMap<>();
        files.forEach((path, bytes) -> bytes.ifPresent(found -> written.put(path, found)));
        return written.size() == files.size() ? Optional.of(written) : Optional.empty();
    }

    /// A run that is killed between the two leaves what the next import mends: a new edition is there last, of an old
    /// one the memory.
    private void add(Imported made, String path, Map<String, Optional<byte[]>> files) {
        Optional<byte[]> edition = DraftText.of(path + ".yaml", FileKind.EDITION, made.edition(), problems);
        Optional<byte[]> memory = DraftText.of(path + ".intake.yaml", FileKind.INTAKE, made.memory(), problems);
        if (places.hasEdition(made.slug())) {
            files.put(path + ".yaml", edition);
        }
        files.put(path + ".intake.yaml", memory);
        files.putIfAbsent(path + ".yaml", edition);
    }

    /// The list of kinds with one more; all else stays as it was.
    private Optional<byte[]> kinds(NewPlaces.Kind kind) {
        try {
            if (content.list().stream().noneMatch(found -> found.path().equals(KINDS))) {
                return DraftText.of(KINDS, FileKind.POLICY_KINDS, List.of(kind.entry()), problems);
            }
            List<YamlEdit> edits = List.of(new YamlEdit.Insert(YamlPath.ROOT.entry(kind.place()), kind.value()));
            return ContentText.read(KINDS, content.read(KINDS), problems)
                    .flatMap(text -> text.with(edits, FileKind.POLICY_KINDS.form(), problems))
                    .map(ContentText::bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
