package clausebook.corpus;

/// A council's slug: its folder, for ever.
public record CouncilId(String slug) {

    @Override
    public boolean equals(Object other) {
        return other instanceof CouncilId id && slug.equals(id.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    @Override
    public String toString() {
        return slug;
    }
}
