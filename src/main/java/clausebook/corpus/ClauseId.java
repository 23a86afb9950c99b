package clausebook.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lifelong id of a clause: one clause over all editions of its policy, whatever its number.
public record ClauseId(PolicyId policy, String slug) {

    private static final Pattern WRITTEN = Pattern.compile("([^/#]*)/([^/#]*)#([^/#]*)");

    /// The id that is written `council/policy#clause`; empty where the words have another form.
    public static Optional<ClauseId> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new ClauseId(new PolicyId(new CouncilId(parts.group(1)), parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

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
