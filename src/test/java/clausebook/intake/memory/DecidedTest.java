package clausebook.intake.memory;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.document.ControlFacts;
import clausebook.document.Outline;
import clausebook.document.Outline.Clause;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline.Section;
import clausebook.document.Outline.Went;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a person decided of a paragraph is done with it.
final class DecidedTest {

    private static final String WORDS = "Bring a bag.";

    @Test
    void clauseOfItsOwnStandsBehindTheOneBefore() {
        Outline outline = Decided.in(outline(), Map.of(3, "a clause"));

        List<Clause> clauses = outline.sections().getFirst().clauses();
        assertThat(clauses).extracting(Clause::text).containsExactly("You must:", WORDS, "Ask the clerk.");
        assertThat(outline.placements().get(3).went()).isEqualTo(Went.CLAUSE);
        assertThat(outline.placements().get(3).key()).isEqualTo(clauses.get(1).key());
    }

    @Test
    void partOfTheClauseBeforeIsAParagraphMore() {
        Outline outline = Decided.in(outline(), Map.of(3, "part of the clause before"));

        assertThat(outline.sections().getFirst().clauses().getFirst().items()).extracting(Clause::text)
                .containsExactly("be kind.\n\n" + WORDS);
        assertThat(outline.placements().get(3).key()).isEqualTo(3);
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        Outline outline = Decided.in(outline(), Map.of(3, "left out"));

        assertThat(outline.placements().get(3)).isEqualTo(
                new Placement(4, WORDS, Went.LEFT_OUT, 0, "left out, as you decided"));
    }

    @Test
    void unknownWordsDecideNothing() {
        assertThat(Decided.in(outline(), Map.of(3, "somewhere"))).isEqualTo(outline());
    }

    @Test
    void partOfNothingWaitsOn() {
        Placement first = new Placement(1, WORDS, Went.LEFT_OUT, 0, "asked: what is this?");
        Outline outline = new Outline(Optional.empty(), facts(), List.of(), List.of(first));

        assertThat(Decided.in(outline, Map.of(0, "a clause"))).isEqualTo(outline);
    }

    private static Outline outline() {
        Clause item = clause(3, "be kind.", List.of());
        Section section = new Section(1, Optional.empty(), Optional.of("Rules"), Optional.empty(),
                List.of(clause(2, "You must:", List.of(item)), clause(4, "Ask the clerk.", List.of())), List.of(),
                Optional.empty());
        return new Outline(Optional.empty(), facts(), List.of(section), List.of(
                new Placement(1, "Rules", Went.SECTION, 1, ""), new Placement(2, "You must:", Went.CLAUSE, 2, ""),
                new Placement(3, "be kind.", Went.ITEM, 3, ""),
                new Placement(4, WORDS, Went.LEFT_OUT, 0, "asked: text behind a list"),
                new Placement(5, "Ask the clerk.", Went.CLAUSE, 4, "")));
    }

    private static Clause clause(int key, String text, List<Clause> items) {
        return new Clause(key, Optional.empty(), Optional.empty(), text, false, items, Optional.empty());
    }

    private static ControlFacts facts() {
        return new ControlFacts(Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(),
                List.of(), false, new LinkedHashMap<>());
    }
}
