package clausebook.derive.change;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.change.InventedPolicy.Made;
import clausebook.derive.change.RandomYear.Ids;
import clausebook.diagnostic.Problems;
import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MarkedLine;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever takes the marks has the newer text, whoever takes them back the older one, line by line and in its own
/// order.
final class MarkedTextTest {

    private static final int YEARS = 2_000;

    @Test
    void bothTextsAreInTheMarkedOneWhateverChanged() {
        LongStream.range(0, YEARS).parallel().forEach(seed -> {
            RandomYear year = new RandomYear(seed, Ids.values()[(int) (seed % 3)], 9);
            Guide guide = InventedPolicy.guide(year.before, year.after, year.declared);
            bothAreIn(guide, guide.changes().getFirst());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/renew/content", "src/test/resources/golden/content"})
    void bothTextsOfEveryEditionAreInTheMarkedOne(Path content) {
        Guide guide = guide(content);
        assertThat(guide.changes()).isNotEmpty();
        guide.changes().forEach(changes -> bothAreIn(guide, changes));
    }

    @Test
    void whatStaysIsNotMarked() {
        Guide guide =
                InventedPolicy.guide(List.of(made("a", "Dogs are kept on a short lead here."), made("b", "Three.")),
                        List.of(made("a", "Dogs are kept on a long lead here."), made("b", "Three.")), Map.of());
        assertThat(told(guide)).containsExactly("= Section s", "= 1.1 | Dogs are kept on a -short +long lead here.",
                "= 1.2 | Three.");
    }

    @Test
    void aParagraphThatComesOrGoesInAClauseIsAWholeLine() {
        Guide guide = InventedPolicy.guide(List.of(made("a", "First.\n\nSecond.\n\nThird.")),
                List.of(made("a", "First.\n\nThird.\n\nFourth.")), Map.of());
        assertThat(told(guide)).containsExactly("= Section s", "= 1.1 | First.", "- Second.", "= Third.", "+ Fourth.");
    }

    @Test
    void theNumberGoesWithTheFirstParagraph() {
        Guide guide = InventedPolicy.guide(List.of(made("a", "Gone.\n\nStays as it is.")),
                List.of(made("a", "Stays as it is.")), Map.of());
        assertThat(told(guide)).containsExactly("= Section s", "- -1.1 | Gone.", "= +1.1 | Stays as it is.");
    }

    @Test
    void whatMovedGoesAndComes() {
        Guide guide =
                InventedPolicy.guide(List.of(made("a", "Short."), made("b", "A long clause that stays where it is.")),
                        List.of(made("b", "A long clause that stays where it is."), made("a", "Short.")), Map.of());
        assertThat(told(guide)).containsExactly("= Section s", "- -1.1 | Short.",
                "= -1.2+1.1 | A long clause that stays where it is.", "+ +1.2 | Short.");
    }

    private static Made made(String id, String text) {
        return new Made(id, "s", text);
    }

    private static List<String> told(Guide guide) {
        return MarkedText.of(guide, guide.changes().getFirst()).stream().map(MarkedTextTest::told).toList();
    }

    private static String told(MarkedLine line) {
        String number = line.number().isEmpty() ? "" : runs(line.number(), "") + " | ";
        return sign(line.sort(), "=") + " " + number
                + (line.sort() == Sort.SAME ? runs(line.words(), "") : plain(line.words()));
    }

    private static String plain(List<Difference> runs) {
        return String.join("", runs.stream().map(Difference::words).toList());
    }

    private static String runs(List<Difference> runs, String same) {
        return String.join("", runs.stream().map(run -> sign(run.sort(), same) + run.words()).toList());
    }

    private static String sign(Sort sort, String same) {
        return sort == Sort.SAME ? same : sort == Sort.ADDED ? "+" : "-";
    }

    private static void bothAreIn(Guide guide, EditionChanges changes) {
        List<MarkedLine> marked = MarkedText.of(guide, changes);
        assertThat(marked.stream().filter(line -> line.sort() != Sort.ADDED).map(line -> printed(line, true)).toList())
                .isEqualTo(clean(guide, changes.from()));
        assertThat(
                marked.stream().filter(line -> line.sort() != Sort.REMOVED).map(line -> printed(line, false)).toList())
                .isEqualTo(clean(guide, changes.to()));
        assertThat(marked).allMatch(line -> line.sort() == Sort.SAME || Stream
                .concat(line.number().stream(), line.words().stream()).allMatch(run -> run.sort() == line.sort()));
    }

    private static List<String> clean(Guide guide, EditionGuide edition) {
        return MarkedText.clean(guide, edition).stream().map(line -> printed(line, false)).toList();
    }

    private static String printed(MarkedLine line, boolean old) {
        return line.heading() + " " + line.depth() + " "
                + (old ? Difference.before(line.number()) : Difference.after(line.number())) + " "
                + (old ? Difference.before(line.words()) : Difference.after(line.words()));
    }

    private static Guide guide(Path content) {
        return new Pipeline(new Problems()).guide(content, LocalDate.of(2026, 11, 20)).orElseThrow();
    }
}
