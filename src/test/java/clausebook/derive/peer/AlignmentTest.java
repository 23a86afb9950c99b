package clausebook.derive.peer;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.compare.Guides;
import clausebook.guide.Alignment;
import clausebook.guide.Alignment.Aligned;
import clausebook.guide.Alignment.Kind;
import clausebook.guide.Difference;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Planted clauses of two invented councils, in another order and under ids that tell nothing: the same but for names,
/// reworded, split, merged, and on the same topics but about something else.
final class AlignmentTest {

    private static final Path PLANTED = Path.of("src/test/resources/compare/aligned");
    private final Guide guide = Guides.of(PLANTED.resolve("content"));
    private final Alignment alignment = guide.align(guide.councils().get(0), guide.councils().get(1));

    private record Pair(String one, String other) {}

    @Test
    void nineInTenAlignmentsAreRightAndNineInTenAreFound() throws IOException {
        Set<Pair> planted = planted("");
        Set<Pair> found = found();
        Set<Pair> right = without(found, without(found, planted));
        assertThat((double) right.size() / found.size()).as("precision; wrong: %s", without(found, planted))
                .isGreaterThanOrEqualTo(0.9);
        assertThat((double) right.size() / planted.size()).as("recall; missed: %s", without(planted, found))
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void namesOfCouncilsAndOfficesAreNoDifference() throws IOException {
        Set<Pair> same = new HashSet<>();
        alignment.pairs().stream().filter(pair -> pair.kind() == Kind.SAME_WORDS).forEach(pair -> add(pair, same));
        assertThat(same).isEqualTo(planted("same"));
    }

    @Test
    void aRewordedClauseShowsOnlyItsOwnWordsAsDifferent() {
        Aligned closed = alignment.pairs().stream()
                .filter(pair -> text(pair.one().getFirst()).contains("hand over their login details")).findFirst()
                .orElseThrow();
        assertThat(Difference.before(closed.words())).isEqualTo(text(closed.one().getFirst()));
        assertThat(closed.words()).anySatisfy(run -> {
            assertThat(run.sort()).isEqualTo(Difference.Sort.ADDED);
            assertThat(run.words()).contains("leavers");
        });
    }

    /// Words are numbered as they are met, so another order gives them other numbers.
    @Test
    void whichPairIsAskedForFirstChangesNothing() {
        Guide again = Guides.of(PLANTED.resolve("content"));
        again.align(again.councils().get(1), again.councils().get(0));
        Alignment later = again.align(again.councils().get(0), again.councils().get(1));
        assertThat(told(later)).isEqualTo(told(alignment)).hasSizeGreaterThan(10);
    }

    private static List<String> told(Alignment alignment) {
        return alignment.pairs().stream()
                .map(pair -> pair.one() + " " + pair.other() + " " + pair.why() + " " + pair.words()).toList();
    }

    @Test
    void everyClauseIsAlignedOrOnlyHere() {
        long one = alignment.pairs().stream().mapToLong(pair -> pair.one().size()).sum() + alignment.onlyOne().size();
        long other =
                alignment.pairs().stream().mapToLong(pair -> pair.other().size()).sum() + alignment.onlyOther().size();
        assertThat(one).isEqualTo(guide.councils().get(0).policies().getFirst().leading().clauses().size());
        assertThat(other).isEqualTo(guide.councils().get(1).policies().getFirst().leading().clauses().size());
    }

    @Test
    void anAlignmentSaysWhy() {
        assertThat(alignment.pairs()).allSatisfy(pair -> {
            assertThat(pair.why().likeness()).isBetween(0.0, 1.0);
            assertThat(pair.why().shared().isEmpty() && pair.why().likeness() < 0.3).isFalse();
        });
    }

    private static Set<Pair> without(Set<Pair> all, Set<Pair> some) {
        Set<Pair> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private Set<Pair> found() {
        Set<Pair> found = new HashSet<>();
        alignment.pairs().forEach(pair -> add(pair, found));
        return found;
    }

    private static void add(Aligned aligned, Set<Pair> pairs) {
        aligned.one().forEach(one -> aligned.other()
                .forEach(other -> pairs.add(new Pair(one.clause().number(), other.clause().number()))));
    }

    private static Set<Pair> planted(String kind) throws IOException {
        List<String> lines = Files.readAllLines(PLANTED.resolve("pairs.tsv"));
        Set<Pair> pairs = new HashSet<>();
        lines.stream().skip(1).map(line -> line.split("\t")).filter(line -> kind.isEmpty() || line[0].equals(kind))
                .forEach(line -> pairs.add(new Pair(line[1], line[2])));
        return pairs;
    }

    private static String text(PlacedClause clause) {
        return clause.clause().text().words();
    }
}
