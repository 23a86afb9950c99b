package clausebook.derive.peer;

import java.util.List;
import java.util.function.Supplier;

/// A clause's words in which names are neutral, read when they are first asked for: in a large site few clauses are
/// ever set word by word beside another's. Any thread may ask.
final class SpokenWords {

    private final Supplier<List<NeutralWords.Word>> reading;
    private volatile List<NeutralWords.Word> words;

    /// @param reading gives the same at each call
    SpokenWords(Supplier<List<NeutralWords.Word>> reading) {
        this.reading = reading;
    }

    List<NeutralWords.Word> words() {
        if (words == null) {
            words = List.copyOf(reading.get());
        }
        return words;
    }
}
