package clausebook.force;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A number by which the words of a clause name a clause or section that had it in the edition before, and has it no
/// longer: "follow 1.5" after 1.5 and 1.6 have changed places.
///
/// @param clause who names it
/// @param inText where the number stands in the clause's text; empty where it stands in a rule or fact alone
/// @param number as it is compared: digits and points
/// @param was    whose number it was
/// @param is     whose number it is now, if anybody's
/// @param moved  the number of `was` now; empty where it has none, or is gone
public record StaleNumber(Clause clause, Optional<Figure> inText, String number, ClauseId was, Optional<ClauseId> is,
        Optional<String> moved) {

    /// All of an edition, in reading order; none in a language whose words for places are not known.
    public static List<StaleNumber> between(Edition before, Edition now) {
        return ForceWords.of(now.language()).map(language -> between(before, now, language)).orElse(List.of());
    }

    private static List<StaleNumber> between(Edition before, Edition now, ForceWords language) {
        NumberedPlaces was = NumberedPlaces.of(before);
        NumberedPlaces is = NumberedPlaces.of(now);
        Map<String, ClauseId> moved = was.movedBefore(is);
        if (moved.isEmpty()) {
            return List.of();
        }
        Map<ClauseId, Clause> old = new HashMap<>();
        before.clauses().forEach(clause -> old.putIfAbsent(clause.id(), clause));
        return now.clauses()
                .map(clause -> new NamedNumbers(Optional.ofNullable(old.get(clause.id())), clause, was, is, language))
                .flatMap(named -> named.stale(moved).stream()).toList();
    }
}
