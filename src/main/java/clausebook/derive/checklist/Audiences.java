package clausebook.derive.checklist;

import clausebook.corpus.Audience;
import clausebook.corpus.Listing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which audience is part of which.
record Audiences(Listing<Audience> listing) {

    List<Audience> all() {
        return listing.all();
    }

    /// True where the audience is a smaller one within the other, at any depth; no audience is part of itself.
    boolean isPart(Audience audience, Audience larger) {
        return Stream.iterate(above(audience), Optional::isPresent, above -> above.flatMap(this::above)).limit(listing.all().size())
                .anyMatch(above -> above.orElseThrow() == larger);
    }

    private Optional<Audience> above(Audience audience) {
        return listing.find(audience.within());
    }
}
