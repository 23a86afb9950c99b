package clausebook.corpus;

/// The lifelong id of a clause: one clause over all editions of its policy, whatever its number.
public record ClauseId(PolicyId policy, String slug) {

    @Override
    public String toString() {
        return policy + "#" + slug;
    }
}
