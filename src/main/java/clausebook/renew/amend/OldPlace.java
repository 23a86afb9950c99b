package clausebook.renew.amend;

import clausebook.text.yaml.YamlPath.Index;
import clausebook.text.yaml.YamlPath.Name;
import clausebook.text.yaml.YamlPath;
import java.util.Optional;

/// Where a clause of the edition before stood, in the file of the draft.
///
/// @param old   where clauses stand in the file before
/// @param draft where they stand in the draft's
record OldPlace(ClausePlaces old, ClausePlaces draft) {

    /// Behind the nearest clause before it in its list that the draft has there too, else at its head; empty where what
    /// it stood in is gone, or it stands in no list.
    Optional<YamlPath> of(String id) {
        YamlPath at = old.find(id).orElseThrow();
        if (!(at.steps().getLast() instanceof Index(int index))) {
            return Optional.empty();
        }
        YamlPath list = ClausePlaces.list(at);
        Optional<YamlPath> target = old.idAt(ClausePlaces.list(list)).flatMap(draft::find)
                .map(holder -> holder.field(((Name) list.steps().getLast()).name()));
        for (int i = index - 1; i >= 0 && target.isPresent(); i--) {
            Optional<YamlPath> beside = old.idAt(list.entry(i)).flatMap(draft::find)
                    .filter(found -> ClausePlaces.list(found).equals(target.get()));
            if (beside.isPresent()) {
                return beside.flatMap(ClausePlaces::behind);
            }
        }
        return target.filter(draft::isThere).map(found -> found.entry(0));
    }
}
