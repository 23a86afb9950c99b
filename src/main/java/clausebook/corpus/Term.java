package clausebook.corpus;

import clausebook.diagnostic.Location;
import java.util.List;

/// A word of the glossary.
public record Term(String id, String name, String means, List<String> words, List<String> was, Location at)
        implements Entry {

    public Term {
        words = List.copyOf(words);
        was = List.copyOf(was);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
