package clausebook.corpus;

/// An edition's slug within its policy, for ever.
public record EditionId(PolicyId policy, String slug) {

    @Override
    public String toString() {
        return policy + "/" + slug;
    }
}
