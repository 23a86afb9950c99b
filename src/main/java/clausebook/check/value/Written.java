package clausebook.check.value;

import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// The words that an author wrote, without their places.
public final class Written {

    private Written() {}

    /// Empty where the field is not there.
    public static String words(Optional<SourceText> written) {
        return written.map(SourceText::words).orElse("");
    }

    public static List<String> words(List<SourceText> written) {
        return written.stream().map(SourceText::words).toList();
    }
}
