package clausebook.suggest;

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
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// How well duties are read out of clauses, measured by what people have read. The floors only rise.
final class DutiesFoundTest {

    private static final Path OTHER_WORDING = Path.of("src/test/resources/check/other-wording.tsv");

    private final List<Passage> passages = new ArrayList<>();
    private final List<Set<Duty>> read = new ArrayList<>();
    private final List<List<SuggestedRule>> proposed = new ArrayList<>();

    @Test
    void dutiesOfTheRealContentAreFound() {
        Suggester suggester =
                Suggester.of(ReadContent.GUIDE, ReadContent.clauses().getFirst().edition().policy().kind(),
                        "en").orElseThrow();
        for (PlacedClause clause : ReadContent.clauses()) {
            add(suggester.passage(clause), duties(clause.rules().stream().map(Rule::duty).toList()));
        }
        errors();
        assertThat(score("real content, all", _ -> true).f1()).isGreaterThanOrEqualTo(0.91);
        assertThat(score("real content, sure", SuggestedRule::sure).precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(unsure("real content")).isLessThanOrEqualTo(0.14);
        errors();
        noneIsSofter();
    }

    @Test
    void dutiesInOtherWordingAreFound() throws IOException {
        for (String line : Files.readAllLines(OTHER_WORDING)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split("\t");
                List<String> texts = List.of(parts[0].split(" ?> "));
                add(new Passage(texts.getLast(), texts.subList(0, texts.size() - 1)),
                        duties(Arrays.stream(parts).skip(1).map(DutiesFoundTest::duty).toList()));
            }
        }
        assertThat(score("other wording, all", _ -> true).f1()).isGreaterThanOrEqualTo(0.93);
        assertThat(score("other wording, sure", SuggestedRule::sure).precision()).isGreaterThanOrEqualTo(0.98);
        noneIsSofter();
    }

    private static Duty duty(String rule) {
        return Worded.find(Duty.class, rule.split("/")[0]).orElseThrow();
    }

    private static Set<Duty> duties(List<Duty> some) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        duties.addAll(some);
        return duties;
    }

    private void add(Passage passage, Set<Duty> duties) {
        DutyReader reader = new DutyReader(SuggestWords.of("en").orElseThrow(), Codebook.of("en"));
        passages.add(passage);
        read.add(duties);
        proposed.add(reader.read(passage).stream().filter(one -> one.duty().isPresent())
                .map(one -> new SuggestedRule(one.duty().get(), one.printed(), one.says(), List.of(), one.cut().when(),
                        one.cut().unless(), one.sure(), one.proof()))
                .toList());
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

    private Score score(String name, Predicate<SuggestedRule> counts) {
        Score score = new Score();
        for (int at = 0; at < read.size(); at++) {
            score.add(duties(proposed.get(at).stream().filter(counts).map(SuggestedRule::duty).toList()), read.get(at));
        }
        System.out.println("Duties, " + name + ": " + score);
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
