package clausebook.check;

import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// The words that an author wrote, without their places.
final class Written {

    private Written() {}

    /// Empty where the field is not there.
    static String words(Optional<SourceText> written) {
        return written.map(SourceText::words).orElse("");
    }

    static List<String> words(List<SourceText> written) {
        return written.stream().map(SourceText::words).toList();
    }
}
