package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;

/// A moment at which a rule matters, such as before posting.
public record Moment(String id, String name, List<String> words, List<String> was, Location at) implements Entry {

    public Moment {
        words = List.copyOf(words);
        was = List.copyOf(was);
    }
}
