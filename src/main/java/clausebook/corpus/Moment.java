package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;

/// A moment at which a rule matters, such as before posting.
///
/// @param kinds the kinds of policy that it belongs to; empty = every kind
/// @param post the heading under which its rules are shown to everybody who wants to post; empty where they are not
public record Moment(String id, String name, String post, List<PolicyKind> kinds, List<String> words, List<String> was,
        Location at)
        implements Entry {

    public Moment {
        kinds = List.copyOf(kinds);
        words = List.copyOf(words);
        was = List.copyOf(was);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
