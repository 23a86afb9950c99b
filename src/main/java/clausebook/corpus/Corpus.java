package clausebook.corpus;

import java.util.List;
import java.util.Optional;

/// The whole content as meant, councils in the order of their slugs.
public record Corpus(Site site, Vocabulary vocabulary, List<Council> councils) {

    public Corpus {
        councils = List.copyOf(councils);
    }

    /// The council of a slug.
    public Optional<Council> find(CouncilId id) {
        return councils.stream().filter(council -> council.id().equals(id)).findFirst();
    }
}
