package clausebook.desk.save;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Severity;
import clausebook.load.ChangedSource;
import clausebook.load.ContentSource;
import clausebook.load.FolderSource;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether the content would have mistakes by a change that it has not now. What is wrong already stops nobody from
/// mending something else.
final class ContentSoundness implements Soundness {

    private final ContentSource content;

    ContentSoundness(Path content) {
        this.content = new FolderSource(content);
    }

    @Override
    public List<Problem> newMistakes(Map<String, Optional<byte[]>> changed) {
        Map<String, byte[]> bytes = new HashMap<>();
        Set<String> gone = new HashSet<>();
        changed.forEach((path, found) -> found.ifPresentOrElse(there -> bytes.put(path, there), () -> gone.add(path)));
        List<Problem> after = errors(new ChangedSource(content, bytes, gone));
        if (after.isEmpty()) {
            return after;
        }
        Set<Known> before = new HashSet<>();
        errors(content).forEach(problem -> before.add(Known.of(problem)));
        return after.stream().filter(problem -> !before.contains(Known.of(problem))).toList();
    }

    private static List<Problem> errors(ContentSource source) {
        Problems problems = new Problems();
        new Pipeline(problems).check(source);
        return problems.inOrder().stream().filter(problem -> problem.code().severity() == Severity.ERROR).toList();
    }

    /// A mistake wherever its line has moved to.
    private record Known(Object code, String file, String what) {
        static Known of(Problem problem) {
            return new Known(problem.code(), problem.at().file(), problem.what());
        }
    }
}
