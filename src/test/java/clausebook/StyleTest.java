package clausebook;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Style.Fault;
import clausebook.Style.Length;
import clausebook.Style.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form of the program's code: what reads badly is caught before it is read.
final class StyleTest {

    private static final String MIRRORS = "mirrors one object of the content";
    /// Records with more than ten components, each with its reason. The view of a page may have twelve.
    private static final Map<String, String> WIDE = Map.ofEntries(entry("clausebook.corpus.Clause", MIRRORS),
            entry("clausebook.corpus.Council", MIRRORS), entry("clausebook.corpus.Edition", MIRRORS),
            entry("clausebook.corpus.Instrument", MIRRORS), entry("clausebook.draft.DraftEntry.Role", MIRRORS),
            entry("clausebook.corpus.Question", MIRRORS),
            entry("clausebook.corpus.Role", MIRRORS), entry("clausebook.corpus.Rule", MIRRORS),
            entry("clausebook.draft.DraftClause", MIRRORS), entry("clausebook.draft.DraftCouncil.Facts", MIRRORS),
            entry("clausebook.draft.DraftEdition.Facts", MIRRORS), entry("clausebook.draft.DraftQuestion", MIRRORS),
            entry("clausebook.draft.DraftRule", MIRRORS),
            entry("clausebook.guide.Given", "an answer beside the fields of the one rule or fact that gives it"),
            entry("clausebook.guide.Guide", "all that a page may ask for, which every page gets as one"));

    private static Style main;

    @TempDir private Path folder;

    @BeforeAll
    static void look() throws IOException {
        main = Style.of(Path.of("src/main/java"));
    }

    @Test
    void noStatementHasMoreThanThreeLambdas() {
        assertThat(main.faults(Rule.MORE_THAN_THREE_LAMBDAS)).isEmpty();
    }

    @Test
    void noRecordHasMoreThanTenComponentsWithoutAReason() {
        assertThat(main.faults(Rule.MORE_THAN_TEN_COMPONENTS)).extracting(Fault::what)
                .containsExactlyInAnyOrderElementsOf(WIDE.keySet());
    }

    @Test
    void nothingStutters() {
        assertThat(main.faults(Rule.STUTTER)).isEmpty();
    }

    @Test
    void noLineIsOver120Columns() {
        assertThat(main.faults(Rule.LINE_OVER_120_COLUMNS)).isEmpty();
    }

    @Test
    void filesAreMostlyUnder120LinesAndNeverOver300() {
        print("files", main.files());
        assertThat(main.faults(Rule.FILE_OVER_300_LINES)).isEmpty();
        assertThat(share(main.files(), 120)).isGreaterThan(0.85);
    }

    @Test
    void methodsAreMostlyUnder15LinesAndNeverOver30() {
        print("methods", main.methods());
        assertThat(main.faults(Rule.METHOD_OVER_30_LINES)).isEmpty();
        assertThat(share(main.methods(), 15)).isGreaterThan(0.9);
    }

    private static void print(String what, List<Length> lengths) {
        System.out.println("The longest " + what + ":");
        lengths.stream().sorted(Comparator.comparing(Length::lines).reversed()).limit(5)
                .forEach(length -> System.out.println("  " + length.lines() + " lines: " + length.name()));
    }

    /// The share of those that are shorter than a number of lines.
    private static double share(List<Length> lengths, int lines) {
        return (double) lengths.stream().filter(length -> length.lines() < lines).count() / lengths.size();
    }

    @Test
    void plantedLambdasAreCaughtInAStatementAFieldAndTheHeadOfALoop() throws IOException {
        String four = "f(a -> 1, b -> 2, c -> 3, d -> 4)";
        assertThat(planted("Object field = " + four + ";")).containsExactly(Rule.MORE_THAN_THREE_LAMBDAS);
        assertThat(planted("Object m() { return " + four + "; }")).containsExactly(Rule.MORE_THAN_THREE_LAMBDAS);
        assertThat(planted("void m() { for (Object each : " + four + ") { n(); } }"))
                .containsExactly(Rule.MORE_THAN_THREE_LAMBDAS);
        assertThat(planted("void m() { if (" + four + ") { n(); } }")).containsExactly(Rule.MORE_THAN_THREE_LAMBDAS);
        assertThat(planted("void m() { f(a -> 1, b -> 2); f(c -> 3, d -> 4); }")).isEmpty();
    }

    @Test
    void aPlantedWideRecordIsCaught() throws IOException {
        String ten = "int a, int b, int c, int d, int e, int f, int g, int h, int i, int j";
        assertThat(planted("record Wide(" + ten + ", int k) {}")).containsExactly(Rule.MORE_THAN_TEN_COMPONENTS);
        assertThat(planted("record Narrow(" + ten + ") { static int k; }")).isEmpty();
        assertThat(planted("record View(" + ten + ", int k, int l) {}")).isEmpty();
        assertThat(planted("record PageView(" + ten + ", int k, int l) {}")).isEmpty();
        assertThat(planted("record View(" + ten + ", int k, int l, int m) {}"))
                .containsExactly(Rule.MORE_THAN_TEN_COMPONENTS);
    }

    @Test
    void aPlantedStutterIsCaught() throws IOException {
        assertThat(planted("Object m() { return clause.clause(); }")).containsExactly(Rule.STUTTER);
        assertThat(planted("Object m() { return a.find(b.c(1)).clause().clause(); }")).containsExactly(Rule.STUTTER);
        assertThat(planted("Object m() { return clause.clause(1) + clause.words(); }")).isEmpty();
    }

    @Test
    void aPlantedLongLineIsCaught() throws IOException {
        assertThat(planted("// " + "x".repeat(118))).containsExactly(Rule.LINE_OVER_120_COLUMNS);
        assertThat(planted("// " + "x".repeat(117))).isEmpty();
    }

    @Test
    void aPlantedLongMethodAndALongFileAreCaught() throws IOException {
        assertThat(planted("void m() {\n" + "n();\n".repeat(29) + "}")).containsExactly(Rule.METHOD_OVER_30_LINES);
        assertThat(planted("void m() {\n" + "n();\n".repeat(28) + "}")).isEmpty();
        assertThat(planted("\n".repeat(300))).containsExactly(Rule.FILE_OVER_300_LINES);
    }

    @Test
    void noRoomButANounsHasMoreThan25Classes() {
        assertThat(main.faults(Rule.ROOM_OVER_25_CLASSES)).isEmpty();
    }

    @Test
    void aPlantedCrowdedRoomIsCaught() throws IOException {
        assertThat(room("clausebook.check.value", 26)).containsExactly(Rule.ROOM_OVER_25_CLASSES);
        assertThat(room("clausebook.corpusless", 26)).containsExactly(Rule.ROOM_OVER_25_CLASSES);
        assertThat(room("clausebook.corpus", 26)).isEmpty();
        assertThat(room("clausebook.check.line", 25)).isEmpty();
    }

    private List<Rule> room(String name, int classes) throws IOException {
        Path room = Files.createDirectory(folder.resolve(name));
        for (int i = 0; i < classes; i++) {
            Files.writeString(room.resolve("C" + i + ".java"), "package " + name + ";\nrecord C" + i + "() {}\n");
        }
        return Style.of(room).faults().stream().map(Fault::rule).toList();
    }

    private List<Rule> planted(String member) throws IOException {
        Files.writeString(folder.resolve("Planted.java"), "class Planted {\n" + member + "\n}\n");
        return Style.of(folder).faults().stream().map(Fault::rule).toList();
    }
}
