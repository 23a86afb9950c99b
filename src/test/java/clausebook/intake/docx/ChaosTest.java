package clausebook.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.DocumentReader;
import clausebook.intake.odt.OdtReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files in which elements, values and bytes were changed by chance are read, or refused with a problem; never a trace.
final class ChaosTest {

    /// A draft with tracked changes, lists, a note and a table, as LibreOffice 7.4 saved it.
    private static final Path TRACKED_ODT = Path.of("src/test/resources/intake/tracked.odt");
    private static final Pattern TAG = Pattern.compile("<[^>]{1,200}>");
    private static final Pattern VALUE = Pattern.compile("(?<==\")[^\"]{0,80}(?=\")");
    private static final List<String> ODD =
            List.of("", "-1", "0", "99", "999999999", "99999999999", "x", "%1%2", "none", "\u00E9", "1.5pt");

    private static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(Counts.of(40, 1_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWordFileIsReadOrRefused(long seed) {
        holds(new DocxReader(), seed, seed % 2 == 0 ? new Mutant(seed).file().bytes() : ChanceLists.file(seed).bytes());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOpenDocumentFileIsReadOrRefused(long seed) throws IOException {
        holds(new OdtReader(), seed, Files.readAllBytes(TRACKED_ODT));
    }

    private static void holds(DocumentReader reader, long seed, byte[] sound) {
        Random random = new Random(seed);
        byte[] changed = WordFile.rewritten(sound, text -> {
            String made = text;
            for (int i = 0; i < 3; i++) {
                made = changed(made, random.nextInt(3) == 0 ? TAG : VALUE, random);
            }
            return made;
        });
        holds(reader, changed);
        changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
        holds(reader, changed);
    }

    private static String changed(String text, Pattern what, Random random) {
        List<MatchResult> places = what.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        boolean isTag = what == TAG;
        String put = isTag
                ? random.nextBoolean() && place.group().endsWith("/>") ? place.group().repeat(2) : ""
                : ODD.get(random.nextInt(ODD.size()));
        return text.substring(0, place.start()) + put + text.substring(place.end());
    }

    private static void holds(DocumentReader reader, byte[] bytes) {
        Problems problems = new Problems();
        Optional<Document> document = reader.read("policy", "", bytes, problems);
        List<ProblemCode> errors = problems.inOrder().stream().map(problem -> problem.code())
                .filter(code -> code.severity() == clausebook.diagnostic.Severity.ERROR).toList();
        assertThat(errors).hasSize(document.isPresent() ? 0 : 1);
    }
}
