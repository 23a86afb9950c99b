package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real content is free of problems, and written for people who read on a phone.
class RealContentTest {

    private static final int LONGEST_SENTENCE = 30;
    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_COMMON_RUN = 11;
    private static final String MALVERN = "councils/malvern/social-media/undated.yaml";
    private static final RealContent CONTENT = RealContent.load();

    @TempDir private Path copy;

    @Test
    void theRealContentHasNoProblemAndNoWarning() {
        assertThat(CONTENT.problems().inOrder()).isEmpty();
    }

    @Test
    void noSentenceIsLongerThan30Words() {
        assertThat(longSentences(CONTENT)).isEmpty();
    }

    @Test
    void noTitleIsLongerThanEightWords() {
        assertThat(longTitles(CONTENT)).isEmpty();
    }

    @Test
    void noTwoCouncilsShareARunOfTwelveWords() {
        assertThat(commonRuns(CONTENT)).isEmpty();
    }

    @Test
    void aPlantedLongSentenceIsCaught() {
        RealContent planted = RealContent.planted(copy, MALVERN, "        text: |\n          ",
                "        text: |\n          " + "word ".repeat(31));

        assertThat(longSentences(planted)).hasSize(1);
    }

    @Test
    void aPlantedLongTitleIsCaught() {
        RealContent planted = RealContent.planted(copy, MALVERN, "        title: ",
                "        title: one two three four five six seven eight ");

        assertThat(longTitles(planted)).hasSize(1);
    }

    @Test
    void aPlantedCopyFromAnotherCouncilIsCaught() {
        String sentence = words(CONTENT, CONTENT.edition("pewsey--undated").clauses().getFirst()).stream().limit(12)
                .reduce((a, b) -> a + " " + b).orElseThrow();
        RealContent planted = RealContent.planted(copy, MALVERN, "        text: |\n          ",
                "        text: |\n          " + sentence + ". ");

        assertThat(commonRuns(planted)).isNotEmpty().allMatch(run -> run.contains("malvern") && run.contains("pewsey"));
    }

    @Test
    void abbreviationsAndAddressesEndNoSentence() {
        assertThat(sentences("Write to a.b@c.uk. See point 10.1 (No. 1). Why? Because.\nNext line"))
                .containsExactly("Write to a.b@c.uk.", "See point 10.1 (No. 1).", "Why?", "Because.", "Next line");
    }

    private static List<String> longSentences(RealContent content) {
        return each(content,
                clause -> sentences(content.plain(clause))
                        .filter(sentence -> sentence.split("\\s+").length > LONGEST_SENTENCE)
                        .map(sentence -> clause + ": " + sentence));
    }

    private static List<String> longTitles(RealContent content) {
        return each(content, clause -> Stream.of(clause.clause().title())
                .filter(title -> title.split("\\s+").length > LONGEST_TITLE));
    }

    /// Full stops inside numbers and addresses, and behind "No", end no sentence.
    private static Stream<String> sentences(String text) {
        return Stream.of(text.split("\n|(?<=[.!?])(?<!\\bNo\\.)\\s+"));
    }

    private static List<String> commonRuns(RealContent content) {
        Map<String, PlacedClause> first = new HashMap<>();
        List<String> common = new ArrayList<>();
        for (EditionGuide edition : content.editions()) {
            for (PlacedClause clause : edition.clauses()) {
                for (String run : runs(words(content, clause))) {
                    PlacedClause other = first.putIfAbsent(run, clause);
                    if (other != null && !other.edition().council().id().equals(clause.edition().council().id())) {
                        common.add(other + " and " + clause + ": " + run);
                    }
                }
            }
        }
        return common;
    }

    private static TreeSet<String> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - LONGEST_COMMON_RUN - 1)
                .mapToObj(start -> String.join(" ", words.subList(start, start + LONGEST_COMMON_RUN + 1)))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static List<String> words(RealContent content, PlacedClause clause) {
        return Pattern.compile("[\\p{L}\\p{N}'’]+").matcher(content.plain(clause).toLowerCase(Locale.ROOT)).results()
                .map(MatchResult::group).toList();
    }

    private static List<String> each(RealContent content, Function<PlacedClause, Stream<String>> found) {
        return content.editions().stream().flatMap(edition -> edition.clauses().stream()).flatMap(found).toList();
    }
}
