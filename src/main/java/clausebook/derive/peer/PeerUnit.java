package clausebook.derive.peer;

import clausebook.corpus.Part;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A clause with its items, as it is set beside those of another council.
///
/// @param spoken its words and those of its items
record PeerUnit(PlacedClause clause, PeerTraits traits, SpokenWords spoken) {

    /// The clauses of an edition that have pages of their own, without lead-ins, which say too little alone, and
    /// without what nobody has read.
    static Stream<PlacedClause> clauses(EditionGuide edition) {
        return edition.roots().stream().filter(placed -> placed.isRead() && !placed.clause().stem())
                .filter(placed -> placed.clause().part() != Part.INTRO || !placed.rules().isEmpty());
    }

    /// @param plain a clause's words without marks
    static PeerUnit of(PlacedClause placed, NeutralWords neutral, Function<PlacedClause, String> plain) {
        return new PeerUnit(placed, PeerTraits.of(placed.clause()),
                new SpokenWords(() -> neutral.of(text(placed, plain))));
    }

    /// The words of a clause and its items, a line each.
    static String text(PlacedClause placed, Function<PlacedClause, String> plain) {
        if (placed.clause().items().isEmpty() && placed.clause().closing().isEmpty()) {
            return plain.apply(placed);
        }
        return placed.clause().withItems().map(each -> plain.apply(placed.edition().find(each.id()).orElseThrow()))
                .collect(Collectors.joining("\n"));
    }
}
