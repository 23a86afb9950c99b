package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.load.ChangedSource;
import clausebook.load.FolderSource;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/// The guide of the three invented councils with one place of one file written otherwise.
final class ChangedGuide {

    private static final Path CONTENT = Path.of("src/test/resources/golden/content");

    private ChangedGuide() {}

    /// @param words   must stand in the file; the first place is changed
    static Guide of(LocalDate day, String file, String words, String instead) throws IOException {
        String text = Files.readString(CONTENT.resolve(file));
        assertThat(text).contains(words);
        int at = text.indexOf(words);
        String changed = text.substring(0, at) + instead + text.substring(at + words.length());
        Problems problems = new Problems();
        return new Pipeline(problems).check(new ChangedSource(new FolderSource(CONTENT),
                Map.of(file, changed.getBytes(StandardCharsets.UTF_8))))
                .map(linked -> Deriver.derive(linked, day))
                .orElseThrow(() -> new AssertionError(problems.inOrder().toString()));
    }
}
