package clausebook.text.prose;

import java.util.Objects;
import java.util.Optional;

/// A pointer that an author wrote in a text: `[[target]]` or `[[target|words]]`; whether the target exists is not known
/// here.
///
/// @param target what it points at, as written
/// @param words  other words to show; empty means: show the target's own name
/// @param offset where the target's first letter stands in the text
public record Mention(String target, Optional<String> words, int offset) {

    public Mention {
        Objects.requireNonNull(target);
        Objects.requireNonNull(words);
    }
}
