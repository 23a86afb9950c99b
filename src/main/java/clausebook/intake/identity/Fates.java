package clausebook.intake.identity;

import clausebook.corpus.Fate;
import clausebook.likeness.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Proposes what became of the clauses of the edition before, by where their words stand now.
public final class Fates {

    /// What share of a text, three words in a row at a time, must stand in another one to have come from there.
    private static final double COMES_FROM = 0.6;
    /// Below this likeness a pair is another wording, not a few other words.
    private static final double REWORDED = 0.7;
    private static final int FEWEST_WORDS = 5;
    /// A text of so many may be looked for letter by letter.
    private static final int FEWEST_LETTERS = 8;

    private final List<Unit> before;
    private final List<Unit> now;
    private final Map<String, Unit> byName = new HashMap<>();

    private Fates(List<Unit> before, List<Unit> now) {
        this.before = before;
        this.now = now;
        now.forEach(unit -> byName.put(unit.name(), unit));
    }

    /// What became of one clause.
    ///
    /// @param into the ids of the clauses that it went into
    public record Proposal(Fate fate, List<String> into) {}

    /// By the id of the clause before, in its order; nothing is said of those that only stay.
    ///
    /// @param now units by their ids in this edition: those that stay have the id that they had
    public static SequencedMap<String, Proposal> of(List<Unit> before, List<Unit> now) {
        Fates fates = new Fates(before, now);
        SequencedMap<String, Proposal> proposals = new LinkedHashMap<>();
        for (Unit unit : before) {
            boolean goesWithParent = proposals.containsKey(unit.parent())
                    && proposals.get(unit.parent()).fate().leaves() && !fates.byName.containsKey(unit.parent());
            if (!unit.section()) {
                fates.of(unit).filter(proposal -> !goesWithParent || proposal.fate() != Fate.WITHDRAWN)
                        .ifPresent(proposal -> proposals.put(unit.name(), proposal));
            }
        }
        return proposals;
    }

    private Optional<Proposal> of(Unit old) {
        List<String> parts = partsOf(old);
        if (!byName.containsKey(old.name())) {
            return Optional.of(gone(old, parts));
        }
        Unit same = byName.get(old.name());
        if (!parts.isEmpty() && !same.letters().equals(old.letters())) {
            parts.addFirst(old.name());
            return Optional.of(new Proposal(Fate.SPLIT_INTO, parts));
        }
        if (!same.under().equals(old.under())) {
            return Optional.of(new Proposal(Fate.MOVED, List.of()));
        }
        return same.words().like(old.words()) < REWORDED
                ? Optional.of(new Proposal(Fate.REWORDED, List.of()))
                : Optional.empty();
    }

    private Proposal gone(Unit old, List<String> parts) {
        if (parts.size() > 1) {
            return new Proposal(Fate.SPLIT_INTO, parts);
        }
        TextWords words = old.words();
        String letters = old.letters();
        return now.stream()
                .filter(unit -> words.length() >= FEWEST_WORDS && unit.words().holds(words) >= COMES_FROM
                        || letters.length() >= FEWEST_LETTERS && unit.letters().contains(letters))
                .findFirst().map(unit -> new Proposal(Fate.MERGED_INTO, List.of(unit.name())))
                .orElse(new Proposal(Fate.WITHDRAWN, List.of()));
    }

    /// New clauses whose words stood in an old one.
    private List<String> partsOf(Unit old) {
        List<String> parts = new ArrayList<>();
        List<String> known = before.stream().map(Unit::name).toList();
        TextWords words = old.words();
        for (Unit unit : now) {
            boolean fresh = !unit.section() && !known.contains(unit.name());
            if (fresh && unit.words().length() >= FEWEST_WORDS && words.holds(unit.words()) >= COMES_FROM) {
                parts.add(unit.name());
            }
        }
        return parts;
    }
}
