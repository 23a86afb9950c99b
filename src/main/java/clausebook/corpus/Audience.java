package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;

/// A group of people whom policies bind.
///
/// @param note   one sentence, or empty
/// @param within the id of the larger audience it is part of, or empty
public record Audience(String id, String name, String note, String within, List<String> words, List<String> was,
        Location at) implements Bearer {

    public Audience {
        words = List.copyOf(words);
        was = List.copyOf(was);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
