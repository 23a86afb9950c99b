package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftPolicy;
import clausebook.draft.DraftSite;
import clausebook.draft.DraftVocabulary;
import clausebook.text.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Loads the whole content; files are read on all cores, and come out in the order of their paths.
public final class Loader {

    private final ContentFiles files;
    private final LoadMemory memory;
    private final Problems problems;

    private Loader(ContentFiles files, LoadMemory memory, Problems problems) {
        this.files = files;
        this.memory = memory;
        this.problems = problems;
    }

    /// Reads every file of the source. What can't be read is reported and left out; empty where there is no content at
    /// all.
    public static Optional<Draft> load(ContentSource source, Problems problems) {
        return load(source, new LoadMemory(), problems);
    }

    /// The same, and reads again only what has changed since the last load with this memory.
    public static Optional<Draft> load(HeldSource source, LoadMemory memory, Problems problems) {
        memory.begin(source.versions());
        return load((ContentSource) source, memory, problems);
    }

    private static Optional<Draft> load(ContentSource source, LoadMemory memory, Problems problems) {
        ContentFiles files = ContentFiles.list(source, problems);
        return files.isEmpty() ? Optional.empty() : Optional.of(new Loader(files, memory, problems).draft());
    }

    private Draft draft() {
        DraftSite site = memory.site.of("", memory.version("site."), problems, found -> telling(found).site());
        DraftVocabulary vocabulary = memory.vocabulary.of("", memory.version("vocabulary/"), problems,
                found -> new VocabularyReader(files.telling(found), found).read());
        return new Draft(site, vocabulary, councils());
    }

    private Loader telling(Problems found) {
        return new Loader(files.telling(found), memory, found);
    }

    private DraftSite site() {
        Optional<YamlNode> node = files.required("site.yaml", "it holds the site's title and language");
        return FileRecord.read(node, files.start("site.yaml"), DraftSite.SHAPE, "site.yaml", problems).record();
    }

    private List<DraftCouncil> councils() {
        Map<String, List<ContentPath.InCouncil>> byCouncil = grouped();
        return byCouncil.entrySet().parallelStream()
                .map(entry -> memory.councils.of(entry.getKey(), memory.version("councils/" + entry.getKey() + "/"),
                        problems, found -> telling(found).council(entry.getKey(), entry.getValue())))
                .toList();
    }

    private Map<String, List<ContentPath.InCouncil>> grouped() {
        Map<String, List<ContentPath.InCouncil>> byCouncil = new TreeMap<>();
        files.inCouncils().forEach(file -> byCouncil.computeIfAbsent(file.council(), _ -> new ArrayList<>()).add(file));
        return byCouncil;
    }

    private DraftCouncil council(String slug, List<ContentPath.InCouncil> own) {
        Map<String, PolicyFiles> policies = new TreeMap<>();
        for (ContentPath.InCouncil file : own) {
            switch (file) {
                case ContentPath.Council _,ContentPath.Papers _ -> {}
                case ContentPath.Policy found -> of(policies, found.policy());
                case ContentPath.Edition edition -> of(policies, edition.policy()).editions.add(edition);
                case ContentPath.Lock lock -> of(policies, lock.policy()).locks.put(lock.edition(), lock);
                case ContentPath.Intake intake -> of(policies, intake.policy()).intakes.put(intake.edition(), intake);
            }
        }
        List<DraftPolicy> drafts =
                policies.entrySet().stream().map(entry -> policy(slug, entry.getKey(), entry.getValue())).toList();
        return new CouncilReader(files, problems).council(slug, drafts);
    }

    private static PolicyFiles of(Map<String, PolicyFiles> policies, String policy) {
        return policies.computeIfAbsent(policy, _ -> new PolicyFiles());
    }

    /// The files of one policy; those beside an edition by its slug.
    private record PolicyFiles(List<ContentPath.Edition> editions, Map<String, ContentPath.Lock> locks,
            Map<String, ContentPath.Intake> intakes) {

        PolicyFiles() {
            this(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
        }
    }

    private DraftPolicy policy(String council, String slug, PolicyFiles own) {
        String folder = "councils/" + council + "/" + slug + "/";
        return memory.policies.of(folder, memory.version(folder), problems,
                found -> telling(found).policyIn(folder, council, slug, own));
    }

    private DraftPolicy policyIn(String folder, String council, String slug, PolicyFiles own) {
        List<DraftEdition> editions =
                own.editions.stream().flatMap(file -> edition(folder, file, own).stream()).toList();
        own.locks.values().forEach(this::reportLockAlone);
        own.intakes.values().forEach(this::reportIntakeAlone);
        return new CouncilReader(files, problems).policy(council, slug, editions,
                editions.size() == own.editions.size());
    }

    /// Takes the files beside an edition out of those that still have no edition.
    private Optional<DraftEdition> edition(String folder, ContentPath.Edition file, PolicyFiles own) {
        Optional<ContentPath.Lock> lock = Optional.ofNullable(own.locks.remove(file.edition()));
        Optional<ContentPath.Intake> intake = Optional.ofNullable(own.intakes.remove(file.edition()));
        return memory.editions.of(file.path(), memory.version(folder + file.edition() + "."), problems,
                found -> new CouncilReader(files.telling(found), found).edition(file, lock, intake));
    }

    private void reportIntakeAlone(ContentPath.Intake intake) {
        problems.add(ProblemCode.MISSING_FILE, files.start(intake.path()),
                "the edition that was imported with this file is missing",
                "this file remembers what became of each paragraph of the council's document",
                "put back the file " + intake.edition() + ".yaml beside it, or delete both");
    }

    private void reportLockAlone(ContentPath.Lock lock) {
        problems.add(ProblemCode.MISSING_FILE, files.start(lock.path()),
                "the edition that this file freezes is missing",
                "an adopted text stays for ever, so that old links and minutes keep their meaning",
                "put back the file " + lock.edition() + ".yaml beside it");
    }
}
