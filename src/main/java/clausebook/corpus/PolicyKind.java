package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;

/// A kind of policy that several councils have, such as social media.
///
/// @param post true where it has the guide "Can I post this?"
public record PolicyKind(String id, String name, boolean post, List<String> words, List<String> was, Location at)
        implements Entry {

    public PolicyKind {
        words = List.copyOf(words);
        was = List.copyOf(was);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
