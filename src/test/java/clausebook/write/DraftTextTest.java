package clausebook.write;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.draft.DraftEdition;
import clausebook.draft.FileKind;
import clausebook.load.ContentSource;
import clausebook.load.FolderSource;
import clausebook.load.Loader;
import clausebook.text.YamlValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A draft that is written as a file reads back as the same draft.
final class DraftTextTest {

    private static final String PATH = "councils/anytown/parking/2025.yaml";
    private static final long SEED = 13022026;
    private static final int DRAFTS = Boolean.getBoolean("thorough") ? 20_000 : 300;

    @Test
    void randomEditionsWithAnyTextsReadBackEqual() {
        System.out.println("random editions: seed " + SEED);
        RandomDraft random = new RandomDraft(new HostileTexts(SEED));
        for (int i = 0; i < DRAFTS; i++) {
            DraftEdition.Facts edition = random.record(DraftEdition.Facts.SHAPE);
            assertThat(readBack(written(edition))).as("edition %s", i).isEqualTo(value(edition));
        }
    }

    static Stream<DraftEdition> realEditions() {
        Draft draft = Loader.load(new FolderSource(Path.of("content")), new Problems()).orElseThrow();
        return draft.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().stream());
    }

    @ParameterizedTest
    @MethodSource("realEditions")
    void everyRealEditionWrittenAnewReadsBackEqual(DraftEdition edition) {
        assertThat(readBack(written(edition.facts()))).isEqualTo(value(edition.facts()));
    }

    private static YamlValue value(DraftEdition.Facts edition) {
        return DraftValue.of(FileKind.EDITION.form(), edition);
    }

    private static byte[] written(DraftEdition.Facts edition) {
        Problems problems = new Problems();
        byte[] bytes = DraftText.of(PATH, FileKind.EDITION, edition, problems).orElse(new byte[0]);
        assertThat(problems.inOrder()).isEmpty();
        return bytes;
    }

    /// Through the program's own loader.
    private static YamlValue readBack(byte[] bytes) {
        Problems problems = new Problems();
        Draft draft = Loader.load(new OneFile(bytes), problems).orElseThrow();
        assertThat(problems.inOrder().stream().map(Problem::at).map(Location::file))
                .as(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("content/" + PATH);
        return value(draft.councils().getFirst().policies().getFirst().editions().getFirst().facts());
    }

    /// A content of one edition.
    private record OneFile(byte[] bytes) implements ContentSource {

        @Override
        public String name() {
            return "content";
        }

        @Override
        public List<Found> list() {
            return List.of(new Found(PATH, false));
        }

        @Override
        public byte[] read(String path) {
            return bytes;
        }
    }
}
