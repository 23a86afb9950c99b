package clausebook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clausebook.corpus.Answer;
import clausebook.corpus.Clause;
import clausebook.corpus.Corpus;
import clausebook.corpus.Duty;
import clausebook.corpus.Edition;
import clausebook.corpus.Fate;
import clausebook.corpus.Question;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Rule;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.guide.LinkedCorpus;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The generated corpus is what the benchmark says of it.
class CorpusGeneratorTest {

    private static final long SEED = 20261120;
    private static final CorpusSize SMALL = CorpusSize.ofClauses(300);

    /// Guards that are right about a corpus that stays as it was before there were guards: its years change words at
    /// random, lose numbers, and have no locks.
    private static final Set<ProblemCode> OF_MADE_UP_YEARS =
            EnumSet.of(ProblemCode.TEXT_CHANGED_ALONE, ProblemCode.NUMBERS_OUT_OF_ORDER, ProblemCode.LOCK_MISSING);

    @TempDir Path temp;

    @Test
    void theCorpusHasNoProblems() throws IOException {
        CorpusGenerator.write(temp, SMALL, SEED);

        assertThat(problems()).as("seed %d", SEED).isEmpty();
    }

    @Test
    void aFaultPutIntoTheCorpusIsFound() throws IOException {
        CorpusGenerator.write(temp, SMALL, SEED);
        Files.writeString(temp.resolve("vocabulary/topics.yaml"),
                Files.readString(temp.resolve("vocabulary/topics.yaml")).replace("id: photos", "id: potatoes"));

        assertThat(problems()).extracting(Problem::code).contains(ProblemCode.UNKNOWN_TOPIC);
    }

    @Test
    void severalPoliciesOfACouncilHaveNoProblemsEither() throws IOException {
        CorpusGenerator.write(temp, new CorpusSize(3, 4, 30), SEED + 1);

        assertThat(problems()).as("seed %d", SEED + 1).isEmpty();
    }

    /// Figures of another day are compared with today's only where the corpus is the same.
    @Test
    void thePlainCorpusIsByteForByteTheOneOfBefore() throws IOException, NoSuchAlgorithmException {
        CorpusGenerator.write(temp, SMALL, SEED);

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        files(temp).forEach((path, text) -> digest.update((path + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("1120281230b21cfddf67504cb368e71ad589d12eff17409d6ac6aef0a37f4679");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 480})
    void theRichCorpusHasNoProblemsAndIsTheSameForTheSameSeed(int clauses) throws IOException {
        RichCorpus.write(temp.resolve("one"), clauses, SEED);
        RichCorpus.write(temp.resolve("same"), clauses, SEED);

        assertThat(problems(temp.resolve("one"))).as("seed %d", SEED).isEmpty();
        assertThat(files(temp.resolve("same"))).isEqualTo(files(temp.resolve("one")));
    }

    @Test
    void theRichCorpusHasQuestionsAnswersSilenceKindsAndAudiences() throws IOException {
        RichCorpus.write(temp, 480, SEED);

        Corpus corpus = linked().corpus();
        List<Question> questions = corpus.vocabulary().questions().all();
        assertThat(questions).hasSize(56).extracting(Question::type).contains(QuestionType.CHOICE, QuestionType.WHO);
        assertThat(questions).anyMatch(question -> !question.silent().isEmpty());
        assertThat(corpus.vocabulary().policyKinds().all()).hasSize(2);
        assertThat(corpus.vocabulary().audiences().all()).hasSize(15);
        assertThat(corpus.councils()).hasSize(4)
                .allSatisfy(council -> assertThat(council.policies()).hasSize(2));
        List<Rule> rules = corpus.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().getLast().clauses()).flatMap(clause -> clause.rules().stream())
                .toList();
        assertThat(rules.stream().flatMap(rule -> rule.answers().stream()).map(Answer::question).distinct())
                .hasSize(56);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        CorpusGenerator.write(temp.resolve("one"), SMALL, SEED);
        CorpusGenerator.write(temp.resolve("same"), SMALL, SEED);
        CorpusGenerator.write(temp.resolve("other"), SMALL, SEED + 1);

        assertThat(files(temp.resolve("same"))).isEqualTo(files(temp.resolve("one")));
        assertThat(files(temp.resolve("other"))).isNotEqualTo(files(temp.resolve("one")));
    }

    @Test
    void atSixThousandClausesTheStatisticsHold() throws IOException {
        CorpusGenerator.write(temp, CorpusSize.ofClauses(6_000), SEED);

        CorpusStatistics found = CorpusStatistics.of(linked());

        assertThat(found.clauses()).isEqualTo(6_000);
        assertThat(found.items()).isBetween(1_000, 3_000);
        assertThat(found.meanWords()).isCloseTo(45, within(1.0));
        assertThat(found.stems()).isBetween(12_000, 20_000);
        assertThat(found.twoEditions()).isEqualTo(0.2);
        assertThat(found.sameInSecond()).isBetween(0.75, 0.95);
        assertThat(found.mostTopics()).isEqualTo(3);
        assertThat(found.mostReferences()).isEqualTo(2);
        assertThat(found.mostInstruments()).isEqualTo(2);
    }

    @Test
    void everyKindOfRuleAndChangeOccurs() throws IOException {
        CorpusGenerator.write(temp, CorpusSize.ofClauses(1_200), SEED);

        List<Edition> editions = linked().corpus().councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().stream()).toList();
        List<Clause> clauses = editions.stream().flatMap(Edition::clauses).toList();
        List<Rule> rules = clauses.stream().flatMap(clause -> clause.rules().stream()).toList();

        assertThat(rules).extracting(Rule::duty).contains(Duty.values());
        List<Predicate<Rule>> parts = List.of(rule -> !rule.when().isEmpty(), rule -> !rule.unless().isEmpty(),
                rule -> !rule.approval().isEmpty(), rule -> !rule.tell().isEmpty(), rule -> !rule.moments().isEmpty(),
                rule -> !rule.capacity().isEmpty(), rule -> !rule.inherited());
        assertThat(parts).allMatch(part -> rules.stream().anyMatch(part));
        assertThat(clauses).anyMatch(Clause::stem).anyMatch(clause -> !clause.items().isEmpty())
                .anyMatch(clause -> !clause.facts().isEmpty());
        assertThat(editions.stream().flatMap(edition -> edition.changes().values().stream()))
                .extracting(change -> change.fate().orElseThrow()).contains(Fate.REWORDED, Fate.WITHDRAWN, Fate.MOVED);
    }

    private List<Problem> problems() {
        return problems(temp);
    }

    private static List<Problem> problems(Path content) {
        Problems problems = new Problems();
        new Pipeline(problems).check(content);
        return problems.inOrder().stream().filter(problem -> !OF_MADE_UP_YEARS.contains(problem.code())).toList();
    }

    private LinkedCorpus linked() {
        return new Pipeline(new Problems()).check(temp).orElseThrow();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
