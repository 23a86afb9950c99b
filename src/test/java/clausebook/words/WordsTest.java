package clausebook.words;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Capacity;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.CouncilKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Fate;
import clausebook.corpus.InstrumentKind;
import clausebook.corpus.Nation;
import clausebook.corpus.Worded;
import clausebook.corpus.Wording;
import clausebook.guide.ChangeKind;
import clausebook.guide.Effect;
import clausebook.guide.FactChange;
import clausebook.guide.ReviewTime;
import clausebook.guide.ShiftKind;
import clausebook.guide.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The file of interface words holds each word that pages ask for, and no other.
final class WordsTest {

    private static final Set<ChangeKind> COUNTED =
            EnumSet.complementOf(EnumSet.of(ChangeKind.MARKS_ONLY, ChangeKind.CORRECTED));
    private static final Pattern ASKED = Pattern.compile("\\b(say|count)\\(\\s*\"([a-z0-9.-]+)\"(?=\\s*[,)])");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9][a-z0-9.-]*)\"");
    private static final Map<String, Worded[]> LISTS =
            Map.ofEntries(Map.entry("duty.", Duty.values()), Map.entry("key.", Duty.values()),
                    Map.entry("codebook.", Duty.values()), Map.entry("kind.", ClauseKind.values()),
                    Map.entry("standing.", Standing.values()), Map.entry("cite.standing.", Standing.values()),
                    Map.entry("wording.", Wording.values()), Map.entry("wording.note.", Wording.values()),
                    Map.entry("cite.", Wording.values()), Map.entry("council.", CouncilKind.values()),
                    Map.entry("nation.", Nation.values()), Map.entry("instrument.", InstrumentKind.values()),
                    Map.entry("fate.", Fate.values()), Map.entry("capacity.", Capacity.values()),
                    Map.entry("review.time.", ReviewTime.values()), Map.entry("review.words.", ReviewTime.values()),
                    Map.entry("now.", Standing.values()), Map.entry("became.", ChangeKind.values()),
                    Map.entry("tally.", COUNTED.toArray(ChangeKind[]::new)), Map.entry("shift.", ShiftKind.values()),
                    Map.entry("effect.", Effect.values()), Map.entry("fact-change.", FactChange.Fact.values()));

    /// Where words are asked for.
    private static final List<Path> ROOTS = Stream
            .of("src/main/java/clausebook/render", "src/main/java/clausebook/words", "src/main/java/clausebook/export",
                    "src/main/java/clausebook/renew", "src/main/java/clausebook/desk", "templates")
            .map(Path::of).toList();

    private final Words words = Words.read(Path.of("templates/words.en.properties"));
    private final String sources = sources();

    WordsTest() throws IOException {
        // reads the files once for all tests
    }

    @Test
    void everyWordThatIsAskedForIsThere() {
        assertThat(missing(sources)).isEmpty();
    }

    @Test
    void aWordThatIsAskedForAndNotThereIsCaught() {
        assertThat(missing("say(\"search.title\"); say(\"no.such.word\", x)  count(\"no.such.number\", 2)"))
                .containsExactly("no.such.number.one", "no.such.number.other", "no.such.word");
    }

    private Set<String> missing(String asking) {
        Set<String> missing = new TreeSet<>();
        ASKED.matcher(asking).results().filter(asked -> !LISTS.containsKey(asked.group(2) + "."))
                .flatMap(asked -> forms(asked.group(1), asked.group(2))).filter(key -> !words.keys().contains(key))
                .forEach(missing::add);
        listed().filter(key -> !words.keys().contains(key)).forEach(missing::add);
        return missing;
    }

    @Test
    void noWordIsThereInVain() {
        assertThat(inVain(sources)).isEmpty();
    }

    @Test
    void aWordThatNobodyAsksForIsCaught() {
        assertThat(inVain(sources.replace("\"home.lede\"", ""))).containsExactly("home.lede");
    }

    private List<String> inVain(String asking) {
        Set<String> known = new HashSet<>(listed().toList());
        LITERAL.matcher(asking).results().map(literal -> literal.group(1))
                .forEach(literal -> known.addAll(forms("count", literal).toList()));
        LITERAL.matcher(asking).results().map(literal -> literal.group(1)).forEach(known::add);
        Set<String> openings = new HashSet<>(known.stream().filter(key -> key.endsWith(".")).toList());
        openings.removeAll(LISTS.keySet());
        return words.keys().stream().filter(key -> openings.stream().noneMatch(key::startsWith))
                .filter(key -> !known.contains(key) && !known.contains(key.replaceFirst("\\.zero$", ""))
                        && !key.startsWith("foot.") && !key.startsWith("plural."))
                .toList();
    }

    @Test
    void noWordIsThereTwice() throws IOException {
        assertThat(twice(Files.readAllLines(Path.of("templates/words.en.properties")))).isEmpty();
        assertThat(twice(List.of("a = 1", "# a = 2", "b.c = 3", "a=4"))).containsExactly("a");
    }

    /// The last one would win without a word.
    private static List<String> twice(List<String> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream().filter(line -> line.matches("[a-z0-9.-]+ *=.*")).map(line -> line.split("[ =]")[0])
                .filter(key -> !seen.add(key)).toList();
    }

    @Test
    void partsAreFilledInOnceWhateverTheyHold() {
        assertThat(words.say("title", "{1}", "{0}")).isEqualTo("{1} – {0}");
    }

    @Test
    void onlyPlacesForPartsThatThereAreAreFilledIn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words"), "odd = {1}{0} {2} {{0}} {x} {0 {\nends = so {1}");
        Words odd = Words.read(file);

        assertThat(odd.say("odd", "a", "b")).isEqualTo("ba {2} {a} {x} {0 {");
        assertThat(odd.say("ends", "a", "b")).isEqualTo("so b");
    }

    @Test
    void wordsThatOpenALineHaveACapital() {
        assertThat(Stream.of("", "the council", "Council", "élan", "ßa", "5 rules").map(Words::opening))
                .containsExactly("", "The council", "Council", "Élan", "SSa", "5 rules");
    }

    @Test
    void numbersChooseTheirWords() {
        assertThat(List.of(words.count("count.clauses", 0), words.count("count.clauses", 1),
                words.count("count.clauses", 60_000))).containsExactly("no clauses", "1 clause", "60,000 clauses");
    }

    @ParameterizedTest
    @CsvSource({"0, dim cŵn", "1, 1 ci", "2, 2 gi", "3, 3 chi", "4, 4 ci arall", "6, 6 chi mawr", "7, 7 ci arall",
        "16, 16 ci arall", "12000, 12.000 ci arall"})
    void aLanguageHasAsManyFormsAsItsFileSays(int number, String said, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words"), """
                plural.0 = zero
                plural.1 = one
                plural.2 = two
                plural.3 = few
                plural.6 = many
                number.thousands = .
                dogs.zero = dim cŵn
                dogs.one = {0} ci
                dogs.two = {0} gi
                dogs.few = {0} chi
                dogs.many = {0} chi mawr
                dogs.other = {0} ci arall
                """);

        assertThat(Words.read(file).count("dogs", number)).isEqualTo(said);
    }

    private static Stream<String> forms(String how, String key) {
        return how.equals("say") ? Stream.of(key) : Stream.of(key + ".one", key + ".other");
    }

    private static Stream<String> listed() {
        return LISTS.entrySet().stream()
                .flatMap(list -> Arrays.stream(list.getValue()).map(value -> list.getKey() + value.word()));
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|ftlh)")).toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }
}
