package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;

/// A moment at which a rule matters, such as before posting.
///
/// @param post the heading under which its rules are shown to everybody who wants to post; empty where they are not
public record Moment(String id, String name, String post, List<String> words, List<String> was, Location at)
        implements Entry {

    public Moment {
        words = List.copyOf(words);
        was = List.copyOf(was);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
