package clausebook.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.document.Body;
import clausebook.document.Format;
import clausebook.document.Part;
import clausebook.document.Piece;
import clausebook.document.View;
import clausebook.intake.census.Census;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents put together by chance: deleted, hidden and boxed words never stay where they should not, and the letters
/// of each part are as many as the census counts.
final class MutantsTest {

    private static Stream<Long> seeds() {
        return Stream.iterate(20_261_130L, seed -> seed + 1).limit(Counts.of(60, 1_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachTextHasItsOwnWordsAndNoLetterIsLost(long seed) throws IOException {
        Mutant mutant = new Mutant(seed);
        WordFile file = mutant.file();
        Body accepted = file.read().body(View.ACCEPTED);
        Body rejected = file.read().body(View.REJECTED);

        assertThat(words(accepted)).as("seed %d, accepted", seed).containsExactlyElementsOf(mutant.accepted());
        assertThat(words(rejected)).as("seed %d, rejected", seed).containsExactlyElementsOf(mutant.rejected());
        assertThat(wordsOf(accepted, Part.BOX)).as("seed %d, boxes", seed).containsAll(mutant.boxed());
        Map<Part, Integer> counted = Census.of(Format.DOCX, file.bytes());
        assertThat(letters(accepted)).as("seed %d", seed).isEqualTo(counted);
        assertThat(letters(rejected)).as("seed %d", seed).isEqualTo(counted);
    }

    @Test
    void chanceBringsForthEveryKindOfWord() {
        Set<String> boxed = new TreeSet<>();
        Set<String> inOne = new TreeSet<>();
        int neither = 0;
        for (long seed : seeds().toList()) {
            Mutant mutant = new Mutant(seed);
            mutant.file();
            boxed.addAll(mutant.boxed());
            inOne.addAll(mutant.accepted());
            inOne.removeAll(mutant.rejected());
            neither += mutant.inNeither();
        }
        assertThat(boxed).isNotEmpty();
        assertThat(inOne).isNotEmpty();
        assertThat(neither).isPositive();
    }

    /// Words may touch where a paragraph's end is gone.
    private static List<String> words(Body body) {
        return body.paragraphs().stream().flatMap(paragraph -> split(paragraph.text())).sorted().toList();
    }

    private static List<String> wordsOf(Body body, Part part) {
        return body.paragraphs().stream().filter(paragraph -> paragraph.part() == part)
                .flatMap(paragraph -> split(paragraph.text())).toList();
    }

    private static Stream<String> split(String words) {
        return Stream.of(words.split("(?<=\\d)(?=[a-z])")).filter(word -> !word.isBlank());
    }

    private static Map<Part, Integer> letters(Body body) {
        Map<Part, Integer> letters = new EnumMap<>(Part.class);
        body.paragraphs().forEach(paragraph -> {
            for (Piece piece : paragraph.pieces()) {
                letters.merge(Census.countedAs(paragraph.part()), Census.letters(Format.DOCX, piece.text()),
                        Integer::sum);
            }
        });
        return letters;
    }
}
