package clausebook.text.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.text.SourceFile;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A letter beyond the first 65,536 may stand at any place of a file.
final class WholeLettersTest {

    static IntStream lengths() {
        return IntStream.of(1018, 1019, 1020, 1021, 2043, 2044, 2045, 2046, 3068, 3069, 3070, 3071);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void anEmojiWhereTheParserFillsItsRoomIsRead(int before) {
        String words = "x".repeat(before) + "😀" + "y".repeat(3_000);
        Problems problems = new Problems();
        YamlNode.Mapping read =
                (YamlNode.Mapping) YamlReader.read(SourceFile.of("a.yaml", "a: " + words + "\n"), problems)
                        .orElseThrow();

        assertThat(problems.inOrder()).isEmpty();
        assertThat(((YamlNode.Scalar) read.fields().getFirst().value()).text().words()).isEqualTo(words);
    }
}
