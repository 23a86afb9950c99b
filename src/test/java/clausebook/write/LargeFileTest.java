package clausebook.write;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.draft.FileKind;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Changing values takes no longer than reading the file twice, however many they are and however large it is.
final class LargeFileTest {

    private static final int SECTIONS = 20_000;
    private static final Duration MOST = Duration.ofSeconds(1);
    /// Java translates what runs often; the first rounds are slower.
    private static final int ROUNDS = 8;

    @Test
    void aThousandChangesOfTheLargestFileTakeLessThanASecond() {
        byte[] bytes = largest();
        assertThat(bytes.length).isBetween(SourceFile.MOST_BYTES - 400_000, SourceFile.MOST_BYTES);
        Problems problems = new Problems();
        ContentText text = ContentText.read("a.yaml", bytes, problems).orElseThrow();
        Duration least = Duration.ofDays(1);
        for (int i = 0; i < ROUNDS && least.compareTo(MOST) >= 0; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(text.with(edits(), FileKind.EDITION.form(), problems)).isPresent();
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            least = Duration.ofNanos(Math.min(least.toNanos(), end - start));
        }
        assertThat(least).isLessThan(MOST);
    }

    private static List<YamlEdit> edits() {
        List<YamlEdit> edits = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i += SECTIONS / 500) {
            YamlPath section = YamlPath.of("sections").entry(i);
            edits.add(YamlEdit.put(section.field("title"), "Other words " + i));
            edits.add(YamlEdit.put(section.field("number"), "1." + i));
        }
        return edits;
    }

    private static byte[] largest() {
        StringBuilder text = new StringBuilder("title: Rules\nsections:\n");
        String words = "Some words of a section, which are long enough. ".repeat(2);
        for (int i = 0; i < SECTIONS; i++) {
            text.append("  - id: s").append(i).append("\n    title: Old\n    intro: { id: a").append(i)
                    .append(", text: \"").append(words).append("\", topics: [a, b, c] }\n    # Why 😀.\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
