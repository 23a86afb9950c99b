package clausebook.load;

import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.draft.DraftCouncil;
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

    /// Reads every file of the source. What can't be read is reported and left out; empty where there is no content at all.
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
        Map<String, List<ContentPath.Edition>> editions = new TreeMap<>();
        for (ContentPath.InCouncil file : own) {
            switch (file) {
                case ContentPath.Council _ -> {}
                case ContentPath.Policy policy -> editions.computeIfAbsent(policy.policy(), _ -> new ArrayList<>());
                case ContentPath.Edition edition -> editions.computeIfAbsent(edition.policy(), _ -> new ArrayList<>()).add(edition);
            }
        }
        List<DraftPolicy> policies = editions.entrySet().stream().map(entry -> policy(slug, entry.getKey(), entry.getValue())).toList();
        return new CouncilReader(files, problems).read(slug, policies);
    }

    private DraftPolicy policy(String council, String slug, List<ContentPath.Edition> editions) {
        EditionReader reader = new EditionReader(files, problems);
        return new CouncilReader(files, problems).policy(council, slug,
                editions.stream().flatMap(edition -> reader.read(edition).stream()).toList());
    }
}
