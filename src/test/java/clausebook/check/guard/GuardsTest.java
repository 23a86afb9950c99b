package clausebook.check.guard;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.check.guard.GuardMutations.Kind;
import clausebook.corpus.Duty;
import clausebook.corpus.Worded;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Guards notice what misleads and leave other wording alone.
final class GuardsTest {

    private static final int RUNS = 1_200;

    private static final Path OTHER_WORDING = Path.of("src/test/resources/check/other-wording.tsv");

    /// The second file was written before the guards were run on it.
    @ParameterizedTest
    @ValueSource(strings = {"other-wording.tsv", "blind-wording.tsv"})
    void otherWordingIsLeftAlone(String file) {
        List<GuardedTexts> texts = GuardedTexts.of(OTHER_WORDING.resolveSibling(file));
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (GuardedTexts text : texts) {
            for (Problem problem : text.told()) {
                (problem.code().severity() == Severity.ERROR ? errors : warnings)
                        .add(text.text() + " => " + problem.what());
            }
        }

        assertThat(texts).hasSizeGreaterThanOrEqualTo(200);
        assertThat(errors).isEmpty();
        assertThat(warnings).hasSizeLessThanOrEqualTo(texts.size() * 2 / 100);
    }

    /// Changes of a text or a rule, never of both; told by kind, so that a kind that goes unnoticed is seen.
    @ParameterizedTest
    @CsvSource({"20_261_130, other-wording.tsv", "7, other-wording.tsv", "20_261_130, blind-wording.tsv",
        "7, blind-wording.tsv"})
    void nineteenOfTwentyChangesAreNoticed(String seed, String file) {
        Random random = new Random(Long.parseLong(seed.replace("_", "")));
        List<GuardedTexts> sound = GuardedTexts.of(OTHER_WORDING.resolveSibling(file));
        Map<Kind, Integer> made = new EnumMap<>(Kind.class);
        Map<Kind, List<String>> missed = new EnumMap<>(Kind.class);
        for (int run = 0; run < RUNS; run++) {
            Kind kind = Kind.values()[run % Kind.values().length];
            GuardedTexts text = sound.get(random.nextInt(sound.size()));
            List<Problem> before = text.told();
            GuardMutations.of(kind, text, random).ifPresent(changed -> {
                made.merge(kind, 1, Integer::sum);
                if (before.containsAll(changed.told())) {
                    missed.computeIfAbsent(kind, _ -> new ArrayList<>()).add(changed.text() + " | "
                            + changed.rules().stream().map(rule -> rule.duty() + " " + rule.says()).toList());
                }
            });
        }
        int all = made.values().stream().mapToInt(Integer::intValue).sum();
        int unnoticed = missed.values().stream().mapToInt(List::size).sum();

        assertThat(made).hasSize(Kind.values().length);
        assertThat(all).isGreaterThanOrEqualTo(500);
        assertThat(unnoticed).as("seed %s, of %s: %s", seed, made, missed).isLessThanOrEqualTo(all / 20);
    }

    /// What was tried on the program before it had guards, and went unnoticed. Cells: lead-in, text, rule, problem.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "What we publish will: | not contain personal data | must::not contain personal data | says-against-duty",
        "| Staff must not use the logo. | must-not:must not:do not use the logo | says-against-duty",
        "| Staff must use a private address. | must:must:you must use a private address | says-repeats-duty",
        "| Staff should use a private address. | must:must:use a private address | printed-not-in-text",
        "| Staff should use a private address. | must::use a private address | force-against-text",
        "| Staff must use a private address. | must-not::use a private address | force-against-text",
        "| Staff must answer within 20 days. | must:must:answer within 200 days | figure-against-text",
        "| Staff must declare gifts over £500. | must:must:declare gifts over £5,000 | figure-against-text",
        "| Staff must renew it every year. | must:must:renew it every two years | figure-against-text",
        "| Staff must answer in three working days. | must:must:answer in three working weeks | figure-in-one-place",
        "| Noise must stop by 11.30 pm. | must:must:stop noise by 11.30 am | figure-in-one-place",
        "| Staff are at liberty to post. | may:are at liberty to:post | unknown-force",
        "| Staff may not use the logo. | may::use the logo | force-against-text",
        "| Nobody may use the logo. | may::use the logo | force-in-doubt",
        "| Staff must answer within 20 days. | must:must:answer within 20 days | -",
        "| Staff must answer in twenty days. | must:must:answer within 20 days | -",
        "| No more than 15 minutes will be set aside. | must-not:No more than:set aside more than 15 minutes | -",
        "| Fires are only allowed in May. | must-not:only allowed:light a fire outside May | -",
        "You must: | not use the logo | must-not:must not:use the logo | -",
        "| Say no more than you must. | must:Say:say no more than is needed | -",
        "| Write politely about topics that may upset people. | must:Write:write politely about topics that may "
                + "upset people | -"})
    void whatMisleadsIsToldAndWhatDoesNotIsLeftAlone(String lead, String text, String rule, String code) {
        String[] parts = rule.split(":");
        GuardedTexts guarded = new GuardedTexts(lead == null ? "" : lead, text, List.of(GuardedTexts
                .rule(Worded.find(Duty.class, parts[0]).orElseThrow(), parts[1], parts[2], "", "")));

        List<String> told = guarded.told().stream().map(problem -> problem.code().id()).toList();
        if (code.equals("-")) {
            assertThat(told).as(guarded.told().toString()).isEmpty();
        } else {
            assertThat(told).contains(code);
        }
    }
}
