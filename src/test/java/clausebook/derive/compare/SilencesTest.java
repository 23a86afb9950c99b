package clausebook.derive.compare;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Capacity;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import clausebook.guide.Cell;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A council is only called silent by somebody who has seen every rule and fact on the question's topics, and says why
/// none answers it.
final class SilencesTest {

    private static final Path READ = Path.of("src/test/resources/compare/silences.tsv");

    @Test
    void everySilenceOfTheRealCouncilsNamesTheRulesAndFactsThatDoNotAnswer() throws IOException {
        assertThat(unread(Guides.of(Path.of("content")), read())).isEmpty();
    }

    @Test
    void everyNamedPlaceIsStillThereAndStillOnTheTopic() throws IOException {
        Map<String, Set<String>> found = new HashMap<>();
        silences(Guides.of(Path.of("content"))).forEach(
                silence -> found.computeIfAbsent(silence.key(), _ -> new java.util.HashSet<>()).add(silence.place()));
        assertThat(read()).allSatisfy((key, places) -> assertThat(places).as(key).isEqualTo(found.get(key)));
    }

    @Test
    void everyLineSaysWhy() throws IOException {
        assertThat(Files.readAllLines(READ)).allSatisfy(line -> assertThat(line.split("\t")[3]).hasSizeGreaterThan(15));
    }

    @Test
    void noQuestionIsLeftUnreadForAnyRealCouncil() {
        assertThat(Guides.of(Path.of("content")).comparison().rows()).flatExtracting(row -> row.cells().values())
                .noneMatch(cell -> cell instanceof Cell.NotYetRead);
    }

    @Test
    void aPlantedRuleThatNobodyNamedIsCaught() {
        assertThat(unread(Guides.of(Path.of("src/test/resources/compare/content")), Map.of()))
                .contains("night alder 3");
    }

    private record Silence(String question, String council, String place) {

        String key() {
            return question + " " + council;
        }
    }

    private static List<String> unread(Guide guide, Map<String, Set<String>> read) {
        return silences(guide).stream()
                .filter(silence -> !read.getOrDefault(silence.key(), Set.of()).contains(silence.place()))
                .map(silence -> silence.key() + " " + silence.place()).distinct().toList();
    }

    private static List<Silence> silences(Guide guide) {
        List<Silence> silences = new ArrayList<>();
        for (QuestionRow row : guide.comparison().rows()) {
            for (CouncilGuide council : guide.councils()) {
                if (row.cell(council.council().id()) instanceof Cell.Silent) {
                    council.policies().stream().flatMap(policy -> policy.leading().clauses().stream())
                            .filter(clause -> isAbout(clause, row.question()))
                            .forEach(clause -> silences.add(new Silence(row.question().id(),
                                    council.council().id().slug(), clause.clause().place())));
                }
            }
        }
        return silences;
    }

    private static boolean isAbout(PlacedClause clause, Question question) {
        return clause.clause().rules().stream()
                .anyMatch(rule -> shares(rule.topics(), question) && shares(question, rule.capacity()))
                || clause.clause().facts().stream().anyMatch(fact -> shares(fact.topics(), question));
    }

    private static boolean shares(List<Topic> topics, Question question) {
        return topics.stream().anyMatch(question.topics()::contains);
    }

    private static boolean shares(Question question, List<Capacity> capacity) {
        return capacity.isEmpty() || question.capacity().isEmpty() || capacity.contains(question.capacity().get());
    }

    private static Map<String, Set<String>> read() throws IOException {
        Map<String, Set<String>> read = new HashMap<>();
        Files.readAllLines(READ).stream().skip(1).map(line -> line.split("\t"))
                .forEach(line -> read.put(line[0] + " " + line[1], Set.of(line[2].split(" "))));
        return read;
    }
}
