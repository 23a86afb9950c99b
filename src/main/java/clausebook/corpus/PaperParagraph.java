package clausebook.corpus;

import java.util.Optional;
import java.util.stream.Stream;

/// A paragraph of a council's own that stands in the papers of its meetings, told in `papers.yaml` by this word; or by
/// this word, a hyphen and a policy's slug, where it holds for that policy alone.
public enum PaperParagraph implements Worded {
    OWNER, AUTHOR, BACKGROUND, RECOMMENDATION, LEGAL, FINANCIAL, EQUALITY, DATA_PROTECTION, CONSULTATION, RESOLUTION,
    NOTICE, ACKNOWLEDGEMENT;

    /// What the council says: of a policy first, else of all; empty where it says nothing.
    public Optional<String> of(Council council, PolicyId policy) {
        return Stream.of(of(policy.slug()), word()).filter(council.papers()::containsKey).findFirst()
                .map(council.papers()::get);
    }

    /// Its name where it is said of one policy.
    public String of(String policy) {
        return word() + "-" + policy;
    }
}
