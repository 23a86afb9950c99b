package clausebook.check.value;

import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// The words that an author wrote, without their places; no words where they could not be read: then an error was told,
/// and what is made of them is never published.
public final class Written {

    private Written() {}

    public static String words(Read written) {
        return written.known().map(SourceText::words).orElse("");
    }

    /// Empty where the field is not there.
    public static String words(Optional<Read> written) {
        return written.map(Written::words).orElse("");
    }

    public static List<String> words(List<Read> written) {
        return known(written).stream().map(SourceText::words).toList();
    }

    /// Those that could be read.
    public static List<SourceText> known(List<Read> written) {
        return written.isEmpty() ? List.of() : written.stream().flatMap(read -> read.known().stream()).toList();
    }
}
