package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a language knows stands in its data files, never as a list or a pattern in the program.
///
/// A list is several short texts in a row, or one text of words parted by spaces or bars; it is one of a language where
/// most of its words are known to the data files of likeness and force.
final class WordsOfALanguageTest {

    private static final int FEWEST = 4;
    private static final double MOST_OF_A_ROW = 0.6;
    /// A sentence has as many small words as a list.
    private static final double NEARLY_ALL = 0.9;
    /// Letters are taken many at a time: a long text must not fill the stack.
    private static final String TEXT = "\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"";
    /// Texts parted by commas, alone or each with a value: `Map.entry("one", 1), Map.entry("two", 2)`.
    private static final Pattern ROW = Pattern
            .compile(TEXT + "(?:(?:\\s*,\\s*[A-Za-z0-9_.]+\\s*\\))?\\s*,\\s*(?:[A-Za-z.]+\\(\\s*)?" + TEXT + ")+");
    private static final Pattern LONG = Pattern.compile(TEXT + "(?:\\s*\\+\\s*" + TEXT + ")*");
    private static final Pattern ONE = Pattern.compile(TEXT);
    private static final Pattern PLAIN = Pattern.compile("[a-z' |]+");

    /// Rooms that read a council's words, and not the marks of a file format.
    private static final Pattern READ = Pattern
            .compile(".*clausebook/(?:force|likeness|suggest|intake/(?:outline|text|identity|draft|memory))/.*\\.java");
    /// A call that looks for some words, up to its end.
    private static final Pattern SOUGHT = Pattern.compile(
            "(?:Pattern\\s*\\.compile|\\.(?:matches|replaceAll|replaceFirst|startsWith|endsWith|contains))\\("
                    + "(?:[^\";{}]|" + TEXT + ")*");
    /// What a pattern is made of beside its words.
    private static final Pattern SIGNS = Pattern.compile("\\\\\\\\p\\{\\w+}|\\\\\\\\[a-zA-Z]|\\\\u[0-9A-F]{4}|"
            + "\\(\\?[a-z-]+[:)]|\\(\\?<\\w+>|\\[(?:[^\\]\\\\]|\\\\.)*]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    /// Names of styles, as the file formats have them in every language, and of addresses.
    private static final Set<String> OF_FORMATS = Set.of("toc", "list", "heading", "contents", "caption", "https");

    private final Set<String> known = known();

    @Test
    void noListOfWordsStandsInTheProgram() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).flatMap(
                    file -> lists(read(file)).stream().map(list -> file.getFileName() + ": " + list))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Set.of(\"unless\", \"except\", \"apart\", \"save\")",
        "phrases(MUST, \"must\", \"have to\",\n    \"has to\", \"need\")",
        "Map.entry(\"one\", 1), Map.entry(\"two\", 2), Map.entry(\"three\", 3), Map.entry(\"four\", 4)",
        "ENGLISH(\"a am an and are as at be \"\n + \"been but by can\")",
        "compile(\"\\\\b(?:may|might|can|could)\\\\b\")"})
    void aPlantedListIsCaught(String code) {
        assertThat(lists(code)).hasSize(1);
    }

    @Test
    void noPatternOfWhatIsReadHoldsWords() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> READ.matcher(file.toString().replace('\\', '/')).matches()).flatMap(
                    file -> sought(read(file)).stream().map(word -> file.getFileName() + ": " + word))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pattern.compile(\"(?i)\\\\bmin(?:ute)?s?\\\\.?\")", "words.matches(\"(?s).*draft.*\")",
        "line.raw().endsWith(\"; and\")", "Pattern\n    .compile(\"[a-z]\"\n + \"every (\\\\w+)\")"})
    void aPlantedPatternIsCaught(String code) {
        assertThat(sought(code)).isNotEmpty();
    }

    private static List<String> sought(String code) {
        return SOUGHT.matcher(code).results()
                .flatMap(call -> entries(withoutLists(call.group())).stream())
                .flatMap(text -> WORD.matcher(SIGNS.matcher(text).replaceAll(" ")).results().map(MatchResult::group))
                .filter(word -> !OF_FORMATS.contains(word)).toList();
    }

    /// A call without the names of the lists and patterns that it takes from the data files.
    private static String withoutLists(String call) {
        return call.replaceAll("\\b(?:any|words|of|get|pattern|called)\\(\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"List.of(\"council\", \"policy\", \"edition\", \"status\", \"wording\")",
        "add(at, \"a duty is never made softer or harder than the source has it\", \"correct the duty\")",
        "Map.of(\"if\", 1)"})
    void whatIsNoListOfALanguageIsLeftAlone(String code) {
        assertThat(lists(code)).isEmpty();
    }

    private List<String> lists(String code) {
        List<String> found = new ArrayList<>();
        ROW.matcher(code).results().map(row -> entries(row.group())).filter(list -> isOfALanguage(list, MOST_OF_A_ROW))
                .map(String::valueOf)
                .forEach(found::add);
        LONG.matcher(code).results().map(text -> String.join("", entries(text.group()))).map(this::wordsOfList)
                .filter(list -> isOfALanguage(list, NEARLY_ALL)).map(String::valueOf).forEach(found::add);
        return found;
    }

    private static List<String> entries(String row) {
        return ONE.matcher(row).results().map(text -> text.group(1)).toList();
    }

    /// The words of one text that is a list; none where it is a sentence, an address or a pattern of another kind.
    private List<String> wordsOfList(String text) {
        List<MatchResult> bars = Pattern.compile("[a-z' ]+(?:\\|[a-z' ]+){3,}").matcher(text).results().toList();
        if (!bars.isEmpty()) {
            return Arrays.asList(bars.getFirst().group().split("\\|"));
        }
        List<String> words = Arrays.asList(text.strip().split(" "));
        boolean plain = PLAIN.matcher(text).matches() && words.size() >= 2 * FEWEST;
        return plain && new HashSet<>(words).size() == words.size() ? words : List.of();
    }

    private boolean isOfALanguage(List<String> words, double share) {
        long ours = words.stream().map(String::strip).filter(known::contains).count();
        return words.size() >= FEWEST && ours > share * words.size();
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (String file : List.of("force/en.txt", "likeness/en.txt", "likeness/cy.txt")) {
            read(Path.of("src/main/resources/clausebook").resolve(file)).lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("["))
                    .flatMap(line -> Stream.of(line.replaceFirst("^[^:,]*:", "").split(","))).map(String::strip)
                    .filter(word -> !word.isEmpty()).forEach(known::add);
        }
        return known;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
