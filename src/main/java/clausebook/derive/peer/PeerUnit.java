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

    /// The clauses of an edition that have pages of their own, without lead-ins, which say too little alone.
    static Stream<PlacedClause> clauses(EditionGuide edition) {
        return edition.clauses().stream().filter(clause -> clause.parent().isEmpty() && !clause.clause().stem())
                .filter(clause -> clause.clause().part() != Part.INTRO || !clause.clause().rules().isEmpty());
    }

    /// @param plain a clause's words without marks
    static PeerUnit of(PlacedClause clause, NeutralWords neutral, Function<PlacedClause, String> plain) {
        return new PeerUnit(clause, PeerTraits.of(clause.clause()),
                new SpokenWords(() -> neutral.of(text(clause, plain))));
    }

    /// The words of a clause and its items, a line each.
    static String text(PlacedClause clause, Function<PlacedClause, String> plain) {
        if (clause.clause().items().isEmpty() && clause.clause().closing().isEmpty()) {
            return plain.apply(clause);
        }
        return clause.clause().withItems().map(each -> plain.apply(clause.edition().find(each.id()).orElseThrow()))
                .collect(Collectors.joining("\n"));
    }
}
