package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;

/// What clauses are about; the thread by which councils are compared.
///
/// @param group the heading it is listed under
/// @param note  one sentence, or empty
/// @param kinds the kinds of policy that it belongs to; empty = every kind
/// @param post  what somebody who wants to post is asked about it, or empty
public record Topic(String id, String name, String group, String note, String post, List<PolicyKind> kinds,
        List<String> words,
        List<String> was, Location at) implements Entry {

    public Topic {
        kinds = List.copyOf(kinds);
        words = List.copyOf(words);
        was = List.copyOf(was);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
