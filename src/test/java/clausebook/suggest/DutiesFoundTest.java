package clausebook.suggest;

import clausebook.suggest.Sentences.Passage;
import clausebook.reading.Proof;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.corpus.Worded;
import clausebook.force.Codebook;
import clausebook.guide.PlacedClause;
import clausebook.reading.SuggestedReading.SuggestedRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well duties are read out of clauses, measured by what people have read. The floors only rise.
final class DutiesFoundTest {

    private static final Path CHECKED = Path.of("src/test/resources/check");
    private static final Path WORDINGS = Path.of("src/test/resources/suggest");

    private final List<Passage> passages = new ArrayList<>();
    private final List<Set<Duty>> read = new ArrayList<>();
    private final List<List<SuggestedRule>> proposed = new ArrayList<>();

    @Test
    void dutiesOfTheRealContentAreFound() {
        Suggester suggester =
                Suggester.of(ReadContent.GUIDE, ReadContent.clauses().getFirst().edition().policy().kind(),
                        "en").orElseThrow();
        for (PlacedClause clause : ReadContent.clauses()) {
            Passage passage = suggester.passage(clause);
            add(passage, duties(clause.rules().stream().map(Rule::duty).toList()), proposed(passage));
        }
        errors();
        assertThat(score("real content, all", _ -> true).f1()).isGreaterThanOrEqualTo(0.94);
        assertThat(score("real content, sure", SuggestedRule::sure).precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(unsure("real content")).isLessThanOrEqualTo(0.10);
        noneIsSofter();
    }

    @Test
    void dutiesInOtherWordingAreFound() throws IOException {
        add(CHECKED.resolve("other-wording.tsv"));
        errors();
        assertThat(score("other wording, all", _ -> true).f1()).isGreaterThanOrEqualTo(0.97);
        assertThat(score("other wording, sure", SuggestedRule::sure).precision()).isGreaterThanOrEqualTo(0.99);
        noneIsSofter();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            official, 0.95, 0.98, 0.14
            last,     0.94, 0.98, 0.10
            unseen,   0.95, 0.99, 0.09
            sixth,    0.95, 0.99, 0.10
            seventh,  0.94, 0.99, 0.13
            eighth,   0.94, 0.98, 0.13
            ninth,    0.93, 0.99, 0.11
            tenth,    0.94, 0.99, 0.11
            eleventh, 0.95, 0.99, 0.09
            """)
    void dutiesInTheWordingOfARoundAreFound(String round, double f1, double sure, double unsure) throws IOException {
        add(WORDINGS.resolve(round + "-wording.tsv"));
        errors();
        assertThat(score(round + " wording, all", _ -> true).f1()).isGreaterThanOrEqualTo(f1);
        assertThat(score(round + " wording, sure", SuggestedRule::sure).precision()).isGreaterThanOrEqualTo(sure);
        assertThat(unsure(round + " wording")).isLessThanOrEqualTo(unsure);
        noneIsSofter();
        noBanIsTurned();
        everyRuleCanStand();
    }

    /// Each construction that could turn a ban round; what is a duty beside them stays one.
    @Test
    void noConstructionTurnsABan() throws IOException {
        add(WORDINGS.resolve("bans.tsv"));
        errors();
        assertThat(score("bans, all", _ -> true).f1()).isGreaterThanOrEqualTo(0.96);
        noBanIsTurned();
        everyRuleCanStand();
    }

    private void add(Path wording) throws IOException {
        for (String line : Files.readAllLines(wording)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split("\t");
                List<String> texts = List.of(parts[0].split(" ?> "));
                Passage passage = new Passage(texts.getLast(), texts.subList(0, texts.size() - 1));
                List<SuggestedRule> rules = proposed(passage);
                add(passage, duties(Arrays.stream(parts).skip(1).map(part -> duty(part, rules)).toList()), rules);
            }
        }
    }

    /// Of several that people read there, the one that is proposed; else the first.
    private static Duty duty(String part, List<SuggestedRule> rules) {
        List<Duty> either = Arrays.stream(part.split("/")[0].split("\\|"))
                .map(word -> Worded.find(Duty.class, word).orElseThrow()).toList();
        return rules.stream().map(SuggestedRule::duty).filter(either::contains).findFirst()
                .orElse(either.getFirst());
    }

    private static Set<Duty> duties(List<Duty> some) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        duties.addAll(some);
        return duties;
    }

    private static List<SuggestedRule> proposed(Passage passage) {
        DutyReader reader = new DutyReader(SuggestWords.of("en").orElseThrow(), Codebook.of("en"));
        return reader.read(passage).stream().filter(one -> one.duty().isPresent())
                .map(one -> new SuggestedRule(one.duty().get(), one.printed(), one.says(), List.of(), one.cut().when(),
                        one.cut().unless(), List.of(), List.of(), one.sure(), one.proof()))
                .toList();
    }

    private void add(Passage passage, Set<Duty> duties, List<SuggestedRule> rules) {
        passages.add(passage);
        read.add(duties);
        proposed.add(rules);
    }

    /// Tells, with `-Dsuggest.errors=true`, what a round of mending can begin with.
    private void errors() {
        for (int at = 0; Boolean.getBoolean("suggest.errors") && at < read.size(); at++) {
            Set<Duty> duties = read.get(at);
            List<SuggestedRule> wrong =
                    proposed.get(at).stream().filter(rule -> !duties.contains(rule.duty())).toList();
            Set<Duty> missed = duties(List.copyOf(duties));
            proposed.get(at).forEach(rule -> missed.remove(rule.duty()));
            if (!wrong.isEmpty() || !missed.isEmpty()) {
                System.out.println("  missed " + missed + ", wrong " + wrong + ": " + passages.get(at));
            }
        }
    }

    /// How often each pattern is right and wrong, sure and unsure.
    private void patterns() {
        SortedMap<String, int[]> counts = new TreeMap<>();
        for (int at = 0; Boolean.getBoolean("suggest.errors") && at < read.size(); at++) {
            for (SuggestedRule rule : proposed.get(at)) {
                String pattern = (rule.duty() == Duty.MAY ? "may " : "") + rule.proof() + (rule.sure() ? " sure" : "");
                counts.computeIfAbsent(pattern, _ -> new int[2])[read.get(at).contains(rule.duty()) ? 0 : 1]++;
            }
        }
        counts.forEach((pattern, count) -> System.out
                .println("    " + pattern + ": " + count[0] + " right, " + count[1] + " wrong"));
    }

    private Score score(String name, Predicate<SuggestedRule> counts) {
        Score score = new Score();
        for (int at = 0; at < read.size(); at++) {
            score.add(duties(proposed.get(at).stream().filter(counts).map(SuggestedRule::duty).toList()), read.get(at));
        }
        System.out.println("Duties, " + name + ": " + score);
        if (name.endsWith("all")) {
            patterns();
        }
        return score;
    }

    /// The share of the duties proposed that a person has to look at closely; "may" is never sure, and told apart.
    private double unsure(String name) {
        List<SuggestedRule> all =
                proposed.stream().flatMap(List::stream).filter(rule -> rule.duty() != Duty.MAY).toList();
        double share = (double) all.stream().filter(rule -> !rule.sure()).count() / all.size();
        System.out.println("Duties, " + name + ": unsure " + Math.round(1000 * share) / 10.0 + " % of " + all.size());
        return share;
    }

    /// Where people read bans alone, nothing but bans is proposed, sure or not.
    private void noBanIsTurned() {
        List<String> turned = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            boolean bans = !read.get(at).isEmpty() && read.get(at).stream().allMatch(Duty::forbids);
            if (bans && proposed.get(at).stream().anyMatch(rule -> !rule.duty().forbids())) {
                turned.add(proposed.get(at) + " of " + passages.get(at));
            }
        }
        assertThat(turned).isEmpty();
    }

    /// What is proposed is written into the edition's file: few printed words, which can mean the duty by the codebook.
    private void everyRuleCanStand() {
        assertThat(proposed.stream().flatMap(List::stream).filter(rule -> rule.duty() != Duty.MAY))
                .allSatisfy(rule -> {
                    assertThat(rule.says()).isNotBlank();
                    assertThat(rule.printed().split(" ")).hasSizeBetween(1, Rule.MOST_PRINTED);
                    assertThat(Codebook.of("en").duties(rule.printed())).contains(rule.duty());
                });
    }

    /// What is proposed as sure has the force of its own words, and is never the contrary of what people read there.
    private void noneIsSofter() {
        List<String> softer = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            Set<Duty> duties = read.get(at);
            for (SuggestedRule rule : proposed.get(at)) {
                boolean soft = !rule.printed().isEmpty() && rule.proof() != Proof.LEAD_IN
                        && !Codebook.of("en").duties(rule.printed()).contains(rule.duty());
                boolean turned = !duties.isEmpty()
                        && duties.stream().noneMatch(duty -> duty.forbids() == rule.duty().forbids());
                if (rule.sure() && (soft || turned)) {
                    softer.add(rule + " of " + duties + ": " + passages.get(at).text());
                }
            }
        }
        assertThat(softer).isEmpty();
    }
}
