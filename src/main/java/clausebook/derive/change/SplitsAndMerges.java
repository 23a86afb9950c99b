package clausebook.derive.change;

import clausebook.guide.Ground;
import clausebook.guide.PlacedClause;
import clausebook.likeness.RareWords;
import clausebook.likeness.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds clauses that went into, or came out of, another one without a declaration: long runs of their words stand in
/// it.
final class SplitsAndMerges {

    /// Which share of a part's runs of words must stand in the whole, and how many words it must have.
    private static final double MOSTLY = 0.6;
    private static final int ENOUGH_WORDS = 5;

    private final List<PlacedClause> before;
    private final List<PlacedClause> after;
    private final Map<PlacedClause, PlacedClause> partner = new HashMap<>();
    private final Map<PlacedClause, TextWords> words = new HashMap<>();

    /// @param pairs those found already; a clause in one of them is whole, any other may be a part
    SplitsAndMerges(List<PlacedClause> before, List<PlacedClause> after, List<ClausePair> pairs) {
        this.before = before;
        this.after = after;
        pairs.forEach(pair -> {
            partner.put(pair.before(), pair.after());
            partner.put(pair.after(), pair.before());
        });
        before.forEach(clause -> words.put(clause, words(clause)));
        after.forEach(clause -> words.put(clause, words(clause)));
    }

    private static TextWords words(PlacedClause clause) {
        return TextWords.of(clause.text());
    }

    List<ClausePair> pairs() {
        List<ClausePair> found = new ArrayList<>();
        wholes(after, before)
                .forEach((whole, parts) -> parts
                        .forEach(part -> found.add(new ClausePair(whole, part, Ground.LIKENESS))));
        wholes(before, after)
                .forEach((whole, parts) -> parts
                        .forEach(part -> found.add(new ClausePair(part, whole, Ground.LIKENESS))));
        return found;
    }

    /// The parts of each whole; one part alone is told only where the whole lives on beside it.
    private Map<PlacedClause, List<PlacedClause>> wholes(List<PlacedClause> partsSide, List<PlacedClause> wholesSide) {
        List<PlacedClause> free = partsSide.stream()
                .filter(part -> !partner.containsKey(part) && words.get(part).length() >= ENOUGH_WORDS).toList();
        if (free.isEmpty()) {
            return Map.of();
        }
        RareWords index = new RareWords(wholesSide.stream().map(words::get).toList());
        Map<PlacedClause, List<PlacedClause>> wholes = new LinkedHashMap<>();
        for (PlacedClause part : free) {
            whole(words.get(part), wholesSide, index)
                    .ifPresent(whole -> wholes.computeIfAbsent(whole, _ -> new ArrayList<>()).add(part));
        }
        wholes.entrySet().removeIf(entry -> entry.getValue().size() < 2 && !partner.containsKey(entry.getKey()));
        return wholes;
    }

    private Optional<PlacedClause> whole(TextWords part, List<PlacedClause> wholesSide, RareWords index) {
        return index.near(part).stream().map(wholesSide::get)
                .filter(whole -> words.get(whole).holds(part) >= MOSTLY && !stillHolds(whole, part)).findFirst();
    }

    /// True where the whole's own clause in the other edition has the words too: then they were copied, not taken over.
    private boolean stillHolds(PlacedClause whole, TextWords part) {
        PlacedClause other = partner.get(whole);
        return other != null
                && (words.containsKey(other) ? words.get(other) : words(other)).holds(part) >= MOSTLY;
    }
}
