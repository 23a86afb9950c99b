package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;

/// A kind of policy that several councils have, such as social media.
public record PolicyKind(String id, String name, List<String> words, List<String> was, Location at) implements Entry {

    public PolicyKind {
        words = List.copyOf(words);
        was = List.copyOf(was);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
