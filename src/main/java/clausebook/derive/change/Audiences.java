package clausebook.derive.change;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Listing;
import java.util.Collection;
import java.util.List;

/// Knows which audience is part of a larger one: who is bound as part of the larger is not lost or gained.
record Audiences(Listing<Audience> all) {

    /// Those of `these` whom `those` do not bind.
    <B extends Bearer> List<B> missing(Collection<B> these, Collection<? extends Bearer> those) {
        return these.stream().filter(bearer -> !bound(bearer, those)).toList();
    }

    private boolean bound(Bearer bearer, Collection<? extends Bearer> by) {
        Bearer at = bearer;
        for (int steps = 0; steps <= all.all().size(); steps++) {
            if (by.contains(at)) {
                return true;
            }
            Bearer larger = at instanceof Audience audience ? all.find(audience.within()).orElse(null) : null;
            if (larger == null) {
                return false;
            }
            at = larger;
        }
        return false;
    }
}
