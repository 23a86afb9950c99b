package clausebook.corpus;

/// A policy's slug within its council, for ever.
public record PolicyId(CouncilId council, String slug) {

    @Override
    public String toString() {
        return council + "/" + slug;
    }
}
