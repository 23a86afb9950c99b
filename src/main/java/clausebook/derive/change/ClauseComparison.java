package clausebook.derive.change;

import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.Edition;
import clausebook.corpus.Fact;
import clausebook.corpus.Fate;
import clausebook.corpus.Rule;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.guide.Effect;
import clausebook.guide.ForceShift;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells what became of the clauses of one group.
final class ClauseComparison {

    /// Of what is true of a kept clause, the first of these is told first.
    private static final List<ChangeKind> WEIGHTIEST_FIRST = List.of(ChangeKind.STRONGER, ChangeKind.WEAKER,
            ChangeKind.MOVED, ChangeKind.REWORDED, ChangeKind.RENUMBERED, ChangeKind.CORRECTED, ChangeKind.MARKS_ONLY,
            ChangeKind.UNCHANGED);
    /// What a correction of ours explains.
    private static final Set<ChangeKind> OF_WORDS =
            EnumSet.of(ChangeKind.STRONGER, ChangeKind.WEAKER, ChangeKind.REWORDED);

    /// Kinds in which nothing happened to anybody.
    private static final Set<ChangeKind> SILENT =
            EnumSet.of(ChangeKind.RENUMBERED, ChangeKind.CORRECTED, ChangeKind.MARKS_ONLY, ChangeKind.UNCHANGED);

    private final Declared declared;
    private final Audiences audiences;
    private final RuleShifts rules;
    private final MentionWords words;
    private final Function<PlacedClause, Optional<PlacedClause>> earlier;

    /// @param earlier the clause of the older edition that a clause of the newer one goes back to
    ClauseComparison(Declared declared, Audiences audiences, RuleShifts rules, MentionWords words,
            Function<PlacedClause, Optional<PlacedClause>> earlier) {
        this.declared = declared;
        this.audiences = audiences;
        this.rules = rules;
        this.words = words;
        this.earlier = earlier;
    }

    ClauseChange of(ClauseGroup group) {
        List<Difference> differences = differences(group);
        List<ForceShift> shifts = isRead(group) ? shifts(group, differences) : List.of();
        Optional<Edition.Change> said = said(group);
        boolean corrected = said.isEmpty() && Corrected.is(group);
        Set<ChangeKind> all = all(group, differences, shifts, said.flatMap(Edition.Change::fate));
        if (corrected) {
            all.removeAll(OF_WORDS);
            all.add(ChangeKind.CORRECTED);
        }
        ChangeKind kind = kind(group, all, said.flatMap(Edition.Change::fate));
        all.remove(kind);
        all.removeAll(List.of(ChangeKind.MARKS_ONLY, ChangeKind.CORRECTED));
        List<Bearer> released = released(group);
        List<Bearer> affected = SILENT.contains(kind) ? List.of() : affected(group, shifts);
        return new ClauseChange(kind, all, group.before(), group.after(), group.ground(), said,
                affected.stream().filter(bearer -> !released.contains(bearer)).toList(), released,
                corrected ? List.of() : shifts, corrected ? List.of() : differences);
    }

    private List<ForceShift> shifts(ClauseGroup group, List<Difference> differences) {
        List<ForceShift> shifts = new ArrayList<>(rules.between(rulesOf(group.before()), rulesOf(group.after())));
        shifts.addAll(FigureShifts.between(differences, language(group)));
        return shifts;
    }

    /// False where nobody has read one of them: how it binds otherwise nobody knows.
    private static boolean isRead(ClauseGroup group) {
        return Stream.concat(group.before().stream(), group.after().stream()).allMatch(PlacedClause::isRead);
    }

    /// Whom the rules bound and bind no longer; who goes with the clause itself is not told apart.
    private List<Bearer> released(ClauseGroup group) {
        return group.after().isEmpty() || !isRead(group)
                ? List.of()
                : audiences.missing(bound(group.before()), bound(group.after()));
    }

    private static Set<Bearer> bound(List<PlacedClause> clauses) {
        Set<Bearer> bound = new LinkedHashSet<>();
        rulesOf(clauses).forEach(rule -> bound.addAll(rule.who()));
        return bound;
    }

    private List<Difference> differences(ClauseGroup group) {
        if (source(group.before()).equals(source(group.after()))) {
            return List.of();
        }
        List<Difference> runs = WordDifferences.between(plain(group.before()), plain(group.after()));
        return runs.stream().allMatch(run -> run.sort() == Sort.SAME) ? List.of() : runs;
    }

    private static String language(ClauseGroup group) {
        return Stream.concat(group.after().stream(), group.before().stream()).findFirst().orElseThrow().edition()
                .language();
    }

    private static List<String> source(List<PlacedClause> clauses) {
        return clauses.stream().map(clause -> clause.text()).toList();
    }

    private String plain(List<PlacedClause> clauses) {
        return clauses.stream().map(words::plain).collect(Collectors.joining("\n"));
    }

    private static List<Rule> rulesOf(List<PlacedClause> clauses) {
        return clauses.stream().flatMap(clause -> clause.rules().stream()).toList();
    }

    private Optional<Edition.Change> said(ClauseGroup group) {
        return Stream.concat(group.before().stream(), group.after().stream())
                .flatMap(clause -> declared.covering(clause).stream()).findFirst();
    }

    private static ChangeKind kind(ClauseGroup group, Set<ChangeKind> all, Optional<Fate> fate) {
        if (group.before().isEmpty()) {
            return fate.filter(said -> said == Fate.RESTORED).isPresent() ? ChangeKind.RESTORED : ChangeKind.NEW;
        }
        if (group.after().isEmpty()) {
            return ChangeKind.WITHDRAWN;
        }
        if (group.before().size() == 1 && group.after().size() == 1) {
            return WEIGHTIEST_FIRST.stream().filter(kind -> all.contains(kind) || kind == ChangeKind.UNCHANGED)
                    .findFirst().orElseThrow();
        }
        return group.after().size() >= group.before().size() ? ChangeKind.SPLIT : ChangeKind.MERGED;
    }

    private Set<ChangeKind> all(ClauseGroup group, List<Difference> differences, List<ForceShift> shifts,
            Optional<Fate> fate) {
        Set<ChangeKind> all = EnumSet.noneOf(ChangeKind.class);
        addIf(shifts.stream().anyMatch(shift -> shift.effect() == Effect.STRONGER), ChangeKind.STRONGER, all);
        addIf(shifts.stream().anyMatch(shift -> shift.effect() == Effect.WEAKER), ChangeKind.WEAKER, all);
        if (group.before().size() == 1 && group.after().size() == 1) {
            Clause before = group.before().getFirst().clause();
            Clause after = group.after().getFirst().clause();
            addIf(fate.filter(said -> said == Fate.MOVED).isPresent()
                    || moved(group.before().getFirst(), group.after().getFirst()), ChangeKind.MOVED, all);
            addIf(!differences.isEmpty() || shifts.stream().anyMatch(shift -> shift.effect() == Effect.UNCLEAR),
                    ChangeKind.REWORDED, all);
            addIf(!before.number().equals(after.number()), ChangeKind.RENUMBERED, all);
            addIf(differences.isEmpty() && !before.text().words().equals(after.text().words()),
                    ChangeKind.MARKS_ONLY, all);
        }
        return all;
    }

    private static void addIf(boolean holds, ChangeKind kind, Set<ChangeKind> all) {
        if (holds) {
            all.add(kind);
        }
    }

    /// An item moves when it comes below another clause, a clause when it comes into another section.
    private boolean moved(PlacedClause before, PlacedClause after) {
        if (before.parent().isPresent() != after.parent().isPresent()) {
            return true;
        }
        if (before.parent().isPresent()) {
            return earlier.apply(after.parent().orElseThrow()).filter(parent -> parent == before.parent().orElseThrow())
                    .isEmpty();
        }
        boolean sameHeading =
                !before.section().title().isEmpty() && before.section().title().equals(after.section().title());
        return !before.section().id().equals(after.section().id()) && !sameHeading;
    }

    /// Whom the shifts bind; else whom the rules bind; else whom the facts are about.
    private static List<Bearer> affected(ClauseGroup group, List<ForceShift> shifts) {
        if (!isRead(group)) {
            return List.of();
        }
        Set<Bearer> who = new LinkedHashSet<>();
        for (ForceShift shift : shifts) {
            shift.before().ifPresent(rule -> who.addAll(rule.who()));
            shift.after().ifPresent(rule -> who.addAll(rule.who()));
        }
        List<PlacedClause> all = group.after().isEmpty() ? group.before() : group.after();
        if (who.isEmpty()) {
            rulesOf(all).forEach(rule -> who.addAll(rule.who()));
        }
        if (who.isEmpty()) {
            all.stream().flatMap(clause -> clause.facts().stream()).map(Fact::who).forEach(who::addAll);
        }
        return List.copyOf(who);
    }
}
