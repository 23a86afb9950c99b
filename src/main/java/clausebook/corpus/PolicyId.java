package clausebook.corpus;

/// A policy's slug within its council, for ever.
public record PolicyId(CouncilId council, String slug) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyId id && slug.equals(id.slug) && council.equals(id.council);
    }

    @Override
    public int hashCode() {
        return 31 * council.hashCode() + slug.hashCode();
    }

    @Override
    public String toString() {
        return council + "/" + slug;
    }
}
