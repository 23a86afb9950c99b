package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Loads the whole content; files are read on all cores, and come out in the order of their paths.
public final class Loader {

    private final ContentFiles files;
    private final Problems problems;

    private Loader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /// Reads every file of the source. What can't be read is reported and left out; empty where there is no content at
    /// all.
    public static Optional<Draft> load(ContentSource source, Problems problems) {
        ContentFiles files = ContentFiles.list(source, problems);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Loader(files, problems).draft());
    }

    private Draft draft() {
        return new Draft(SiteReader.read(files, problems), new VocabularyReader(files, problems).read(), councils());
    }

    private List<DraftCouncil> councils() {
        Map<String, List<ContentPath.InCouncil>> byCouncil = grouped();
        return byCouncil.entrySet().parallelStream().map(entry -> council(entry.getKey(), entry.getValue())).toList();
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
                case ContentPath.Council _ -> {}
                case ContentPath.Policy policy -> policies.computeIfAbsent(policy.policy(), _ -> new PolicyFiles());
                case ContentPath.Edition edition ->
                        policies.computeIfAbsent(edition.policy(), _ -> new PolicyFiles()).editions.add(edition);
                case ContentPath.Lock lock ->
                        policies.computeIfAbsent(lock.policy(), _ -> new PolicyFiles()).locks.put(lock.edition(), lock);
            }
        }
        List<DraftPolicy> drafts =
                policies.entrySet().stream().map(entry -> policy(slug, entry.getKey(), entry.getValue())).toList();
        return new CouncilReader(files, problems).read(slug, drafts);
    }

    /// The files of one policy; lock files by the edition that they freeze.
    private record PolicyFiles(List<ContentPath.Edition> editions, Map<String, ContentPath.Lock> locks) {

        PolicyFiles() {
            this(new ArrayList<>(), new TreeMap<>());
        }
    }

    private DraftPolicy policy(String council, String slug, PolicyFiles own) {
        EditionReader reader = new EditionReader(files, problems);
        List<DraftEdition> editions = own.editions.stream().flatMap(
                edition -> reader.read(edition, Optional.ofNullable(own.locks.remove(edition.edition()))).stream())
                .toList();
        if (editions.size() < own.editions.size()) {
            problems.doubt(files.start("councils/" + council + "/" + slug + "/policy.yaml"));
        }
        own.locks.values().forEach(this::reportLockAlone);
        return new CouncilReader(files, problems).policy(council, slug, editions);
    }

    private void reportLockAlone(ContentPath.Lock lock) {
        problems.add(ProblemCode.MISSING_FILE, files.start(lock.path()),
                "the edition that this file freezes is missing",
                "an adopted text stays for ever, so that old links and minutes keep their meaning",
                "put back the file " + lock.edition() + ".yaml beside it");
    }
}
