package clausebook.corpus;

/// A council's slug: its folder, for ever.
public record CouncilId(String slug) {

    @Override
    public String toString() {
        return slug;
    }
}
