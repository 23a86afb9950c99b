package clausebook.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.force.Codebook;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// How well duties are read out of the clauses that people have read.
final class DutiesTest {

    static final class Score {
        int right;
        int invented;
        int missed;

        void add(Set<Duty> proposed, Set<Duty> read) {
            for (Duty duty : Duty.values()) {
                right += proposed.contains(duty) && read.contains(duty) ? 1 : 0;
                invented += proposed.contains(duty) && !read.contains(duty) ? 1 : 0;
                missed += !proposed.contains(duty) && read.contains(duty) ? 1 : 0;
            }
        }

        double precision() {
            return (double) right / Math.max(1, right + invented);
        }

        double recall() {
            return (double) right / Math.max(1, right + missed);
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + invented + missed);
        }

        @Override
        public String toString() {
            return String.format("P %.3f R %.3f F1 %.3f (%d right, %d invented, %d missed)", precision(), recall(), f1(),
                    right, invented, missed);
        }
    }

    static Guide guide() {
        Problems problems = new Problems();
        return new Pipeline(problems).check(Path.of("content"))
                .map(linked -> Deriver.derive(linked, LocalDate.of(2026, 11, 20))).orElseThrow();
    }

    static List<PlacedClause> leading(Guide guide) {
        List<PlacedClause> all = new ArrayList<>();
        guide.councils().forEach(council -> council.policies().forEach(policy -> policy.editions().stream()
                .filter(EditionGuide::leading).forEach(edition -> all.addAll(edition.clauses()))));
        return all;
    }

    static Passage passage(PlacedClause clause, MentionWords words) {
        List<String> stems = new ArrayList<>();
        stems.add(clause.section().title());
        List<PlacedClause> chain = new ArrayList<>();
        for (PlacedClause at = clause; at.stem().isPresent(); at = at.stem().get()) {
            chain.addFirst(at.stem().get());
        }
        chain.forEach(stem -> stems.add(words.plain(stem)));
        return new Passage(words.plain(clause), stems);
    }

    @Test
    void dutiesAreFoundInTheClausesThatWereRead() {
        Guide guide = guide();
        MentionWords words = new MentionWords(guide);
        DutyReader reader = new DutyReader(SuggestWords.of("en").orElseThrow(), Codebook.of("en"));
        Score all = new Score();
        Score sure = new Score();
        Map<String, Score> councils = new TreeMap<>();
        Map<Duty, Score> duties = new EnumMap<>(Duty.class);
        Map<Proposal.Proof, int[]> proofs = new EnumMap<>(Proposal.Proof.class);
        StringBuilder errors = new StringBuilder();
        for (PlacedClause clause : leading(guide)) {
            Passage passage = passage(clause, words);
            List<Proposal> proposals = reader.read(passage);
            Set<Duty> proposed = proposals.stream().flatMap(one -> one.duty().stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
            Set<Duty> read = clause.rules().stream().map(Rule::duty)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
            all.add(proposed, read);
            councils.computeIfAbsent(clause.edition().council().id().slug(), _ -> new Score()).add(proposed, read);
            for (Duty duty : Duty.values()) {
                duties.computeIfAbsent(duty, _ -> new Score()).add(
                        proposed.contains(duty) ? EnumSet.of(duty) : EnumSet.noneOf(Duty.class),
                        read.contains(duty) ? EnumSet.of(duty) : EnumSet.noneOf(Duty.class));
            }
            for (Proposal one : proposals) {
                one.duty().ifPresent(duty -> {
                    int[] counts = proofs.computeIfAbsent(one.proof(), _ -> new int[4]);
                    int at = read.contains(duty) ? 0 : 1;
                    counts[at + (one.sure() ? 0 : 2)]++;
                });
            }
            if (!proposed.equals(read)) {
                errors.append("\n").append(clause).append(" read ").append(read).append(" proposed ")
                        .append(proposals.stream().filter(one -> one.duty().isPresent())
                                .map(one -> one.duty().get() + "[" + one.printed() + "|" + one.proof() + "]").toList())
                        .append("\n   stems ").append(passage.stems()).append("\n   ").append(passage.text())
                        .append("\n   rules ").append(clause.rules().stream()
                                .map(rule -> rule.duty() + "[" + rule.printed() + "] " + rule.says()).toList());
            }
        }
        System.out.println("ALL " + all);
        councils.forEach((council, score) -> System.out.println(council + " " + score));
        duties.forEach((duty, score) -> System.out.println(duty + " " + score));
        proofs.forEach((proof, counts) -> System.out.println(proof + " sure right/wrong " + counts[0] + "/" + counts[1]
                + " unsure " + counts[2] + "/" + counts[3]));
        if (Boolean.getBoolean("errors")) {
            System.out.println(errors);
        }
        assertThat(all.f1()).isGreaterThan(0.5);
    }

    @Test
    void dutiesAreFoundInOtherWording() throws Exception {
        DutyReader reader = new DutyReader(SuggestWords.of("en").orElseThrow(), Codebook.of("en"));
        Score all = new Score();
        Map<Proposal.Proof, int[]> proofs = new EnumMap<>(Proposal.Proof.class);
        StringBuilder errors = new StringBuilder();
        for (String line : java.nio.file.Files.readAllLines(Path.of("src/test/resources/check/other-wording.tsv"))) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] parts = line.split("\t");
            String[] texts = parts[0].split(" ?> ");
            List<Proposal> proposals = reader.read(new Passage(texts[texts.length - 1],
                    List.of(texts).subList(0, texts.length - 1)));
            Set<Duty> proposed = EnumSet.noneOf(Duty.class);
            proposals.forEach(one -> one.duty().ifPresent(proposed::add));
            Set<Duty> read = EnumSet.noneOf(Duty.class);
            for (int at = 1; at < parts.length; at++) {
                read.add(clausebook.corpus.Worded.find(Duty.class, parts[at].split("/")[0]).orElseThrow());
            }
            proposals.forEach(one -> one.duty().ifPresent(duty -> System.out.println("CUT " + one.sure() + " " + duty + " [" + one.printed() + "] " + one.says() + " |w " + one.cut().when() + " |u " + one.cut().unless() + " |s " + one.subject() + "   <<" + parts[0])));
            all.add(proposed, read);
            for (Proposal one : proposals) {
                one.duty().ifPresent(duty -> {
                    int[] counts = proofs.computeIfAbsent(one.proof(), _ -> new int[4]);
                    counts[(read.contains(duty) ? 0 : 1) + (one.sure() ? 0 : 2)]++;
                });
            }
            if (!proposed.equals(read)) {
                errors.append("\nread ").append(read).append(" proposed ")
                        .append(proposals.stream().filter(one -> one.duty().isPresent())
                                .map(one -> one.duty().get() + "[" + one.printed() + "|" + one.proof() + "]").toList())
                        .append(" ").append(parts[0]);
            }
        }
        System.out.println("OTHER " + all);
        proofs.forEach((proof, counts) -> System.out.println("other " + proof + " sure right/wrong " + counts[0] + "/" + counts[1]
                + " unsure " + counts[2] + "/" + counts[3]));
        System.out.println(errors);
    }
}
