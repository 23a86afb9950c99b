package clausebook.renew.amend;

import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.text.yaml.YamlPath;
import java.util.Optional;

/// Where a clause that the meeting put in stands in the draft's file.
record NewPlace(EditionGuide draft, ClausePlaces places) {

    /// Behind the clause that it follows: a letter goes on with letters, a number with the clauses of the section.
    /// Empty where that can't be told.
    Optional<YamlPath> of(Decision.Added added) {
        Optional<PlacedClause> before = draft.find(added.behind());
        if (before.isEmpty()) {
            return places.find(added.behind().slug()).map(section -> section.field("clauses"))
                    .filter(places::isThere).map(list -> list.entry(0));
        }
        boolean numbered = Character.isDigit(added.number().codePointAt(0));
        boolean item = before.get().parent().isPresent();
        if (!numbered && !item) {
            return Optional.empty();
        }
        PlacedClause beside = numbered ? before.get().root() : before.get();
        return places.find(beside.id().slug()).flatMap(ClausePlaces::behind);
    }
}
