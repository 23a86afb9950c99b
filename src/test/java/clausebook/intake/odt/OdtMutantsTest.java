package clausebook.intake.odt;

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
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// OpenDocument texts put together by chance: deleted, hidden and boxed words never stay where they should not, and the
/// letters of each part are as many as the census counts.
final class OdtMutantsTest {

    private static Stream<Long> seeds() {
        return Stream.iterate(20_261_130L, seed -> seed + 1).limit(Counts.of(40, 1_000));
    }

    /// One document, with the words that each text of it must have.
    private static final class Mutant {

        private final Random random;
        private final TreeSet<String> accepted = new TreeSet<>();
        private final TreeSet<String> rejected = new TreeSet<>();
        private final StringBuilder changes = new StringBuilder();
        private int ids;
        private boolean inserting;

        private Mutant(long seed) {
            random = new Random(seed);
        }

        private OdtFile file() {
            String body = blocks(3) + (inserting ? OdtFile.paragraph(end()) : "");
            String hidden = "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties "
                    + "text:display=\"none\"/></style:style>";
            return new OdtFile(body).automatic(hidden).changes(changes.toString())
                    .pages("<style:header>" + OdtFile.paragraph("Head") + "</style:header>");
        }

        private String blocks(int deep) {
            StringBuilder blocks = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                blocks.append(switch (random.nextInt(deep > 0 ? 6 : 3)) {
                    case 3 -> OdtFile.list("", OdtFile.item(blocks(deep - 1)), OdtFile.item(blocks(deep - 1)));
                    case 4 -> "<table:table><table:table-row><table:table-cell>" + blocks(deep - 1)
                            + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table>";
                    case 5 -> "<text:section>" + blocks(deep - 1) + "</text:section>";
                    default -> OdtFile.paragraph(words(deep));
                });
            }
            return blocks.toString();
        }

        private String words(int deep) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                words.append(switch (random.nextInt(8)) {
                    case 0 -> inserting ? end() : start();
                    case 1 -> deletion();
                    case 2 -> "<text:span text:style-name=\"H\">" + word(false, false) + "</text:span>";
                    case 3 -> deep > 0
                            ? "<draw:frame><draw:text-box>" + OdtFile.paragraph(word(true, !inserting))
                                    + "</draw:text-box></draw:frame>"
                            : "";
                    case 4 -> deep > 0
                            ? "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                                    + "<text:note-body>" + OdtFile.paragraph(word(true, !inserting))
                                    + "</text:note-body></text:note>"
                            : "";
                    default -> word(true, !inserting);
                });
            }
            return words.toString();
        }

        private String start() {
            inserting = true;
            changes.append("<text:changed-region text:id=\"c").append(++ids)
                    .append("\"><text:insertion/></text:changed-region>");
            return "<text:change-start text:change-id=\"c" + ids + "\"/>";
        }

        private String end() {
            inserting = false;
            return "<text:change-end text:change-id=\"c" + lastInsertion() + "\"/>";
        }

        private String lastInsertion() {
            String before = changes.substring(0, changes.lastIndexOf("\"><text:insertion"));
            return before.substring(before.lastIndexOf("\"c") + 2);
        }

        /// What stands between the marks of an insertion is in no old text, also where it was deleted again.
        private String deletion() {
            boolean old = !inserting;
            StringBuilder blocks = new StringBuilder();
            for (int i = random.nextInt(3); i >= 0; i--) {
                blocks.append(OdtFile.paragraph(word(false, old)));
            }
            changes.append("<text:changed-region text:id=\"c").append(++ids).append("\"><text:deletion>").append(blocks)
                    .append("</text:deletion>")
                    .append("</text:changed-region>");
            return "<text:change text:change-id=\"c" + ids + "\"/>";
        }

        private String word(boolean now, boolean before) {
            String word = "w" + ++ids + "x";
            if (now) {
                accepted.add(word);
            }
            if (before) {
                rejected.add(word);
            }
            return word;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachTextHasItsOwnWordsAndNoLetterIsLost(long seed) throws IOException {
        Mutant mutant = new Mutant(seed);
        OdtFile file = mutant.file();
        Body accepted = file.read().body(View.ACCEPTED);
        Body rejected = file.read().body(View.REJECTED);

        assertThat(words(accepted)).as("seed %d, accepted", seed).containsExactlyElementsOf(mutant.accepted);
        assertThat(words(rejected)).as("seed %d, rejected", seed).containsExactlyElementsOf(mutant.rejected);
        Map<Part, Integer> counted = Census.of(Format.ODT, file.bytes());
        assertThat(letters(accepted)).as("seed %d", seed).isEqualTo(counted);
        assertThat(letters(rejected)).as("seed %d", seed).isEqualTo(counted);
    }

    /// Words may touch where nothing stands between them. The header is no word of a mutant.
    private static List<String> words(Body body) {
        return body.paragraphs().stream().filter(paragraph -> paragraph.part() != Part.HEADER)
                .flatMap(paragraph -> Stream.of(paragraph.text().split("(?<=x)"))).filter(word -> !word.isBlank())
                .sorted().toList();
    }

    private static Map<Part, Integer> letters(Body body) {
        Map<Part, Integer> letters = new EnumMap<>(Part.class);
        body.paragraphs().forEach(paragraph -> {
            for (Piece piece : paragraph.pieces()) {
                letters.merge(Census.countedAs(paragraph.part()), Census.letters(Format.ODT, piece.text()),
                        Integer::sum);
            }
        });
        return letters;
    }
}
