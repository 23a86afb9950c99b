package clausebook.load;

import clausebook.diagnostic.Problems;
import clausebook.draft.DraftCouncil;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftIntake;
import clausebook.draft.DraftLock;
import clausebook.draft.DraftPolicy;
import clausebook.field.Shape;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the files of a council.
final class CouncilReader {

    private final ContentFiles files;
    private final Problems problems;

    CouncilReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    DraftCouncil council(String slug, List<DraftPolicy> policies) {
        String path = "councils/" + slug + "/council.yaml";
        Optional<YamlNode> node = files.required(path, "it holds the council's name and kind");
        return new DraftCouncil(slug(slug, path), read(node, path, DraftCouncil.Facts.SHAPE, "council.yaml").record(),
                papers("councils/" + slug + "/papers.yaml"), policies);
    }

    private Map<SourceText, Read> papers(String path) {
        return files.has(path)
                ? files.read(path).map(node -> new RecordReader(node, problems).texts("papers.yaml")).orElse(Map.of())
                : Map.of();
    }

    /// @param allRead true where no file of an edition had to be left out
    DraftPolicy policy(String council, String slug, List<DraftEdition> editions, boolean allRead) {
        String path = "councils/" + council + "/" + slug + "/policy.yaml";
        Optional<YamlNode> node = files.required(path, "it holds the policy's title and kind");
        FileRecord<DraftPolicy.Facts> facts = read(node, path, DraftPolicy.Facts.SHAPE, "policy.yaml");
        return new DraftPolicy(slug(slug, path), facts.record(), editions,
                facts.file().and(allRead && !files.wasLeftOut(path)));
    }

    /// Empty, with a problem, where the file can't be read.
    Optional<DraftEdition> edition(ContentPath.Edition file, Optional<ContentPath.Lock> lock,
            Optional<ContentPath.Intake> intake) {
        return files.read(file.path()).map(node -> {
            FileRecord<DraftEdition.Facts> facts =
                    read(Optional.of(node), file.path(), DraftEdition.Facts.SHAPE, "an edition");
            return new DraftEdition(slug(file.edition(), file.path()), facts.record(),
                    lock.flatMap(found -> beside(found.path(), DraftLock.SHAPE, "a lock file")),
                    intake.flatMap(found -> beside(found.path(), DraftIntake.SHAPE, "the memory of an import")),
                    facts.file());
        });
    }

    private <R extends Record> Optional<R> beside(String path, Shape<R> shape, String called) {
        return files.read(path).map(node -> read(Optional.of(node), path, shape, called).record());
    }

    private <R extends Record> FileRecord<R> read(Optional<YamlNode> node, String path, Shape<R> shape, String called) {
        return FileRecord.read(node, files.start(path), shape, called, problems);
    }

    /// The name of a folder or file; the place of the file stands for it.
    private SourceText slug(String slug, String path) {
        return new SourceText(slug, files.start(path), true);
    }
}
