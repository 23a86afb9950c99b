package clausebook.corpus;

/// The lifelong id of a clause: one clause over all editions of its policy, whatever its number.
public record ClauseId(PolicyId policy, String slug) {

    /// By hand, like the hash code: every link looks a clause up, and what Java makes of a record took a tenth of the
    /// time of a page.
    @Override
    public boolean equals(Object other) {
        return other instanceof ClauseId id && slug.equals(id.slug) && policy.equals(id.policy);
    }

    @Override
    public int hashCode() {
        return 31 * policy.hashCode() + slug.hashCode();
    }

    @Override
    public String toString() {
        return policy + "#" + slug;
    }
}
