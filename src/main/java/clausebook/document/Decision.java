package clausebook.document;

import java.util.Arrays;
import java.util.Optional;

/// What a person can decide of words that are asked about.
public enum Decision {
    /// It heads what follows.
    HEADING("a heading"),
    /// It is a clause of its own, behind the one before.
    CLAUSE("a clause"),
    /// Its number holds, wherever it stands.
    NUMBERED("numbered as it stands"),
    /// It goes on in the clause before.
    PART("part of the clause before"),
    /// It is the number of the words below.
    NUMBER("the number of what follows"),
    /// It stays out.
    LEFT_OUT("left out"),
    /// The document's words are taken.
    DOCUMENT("the document"),
    /// The words of the edition stay.
    MINE("mine"),
    /// A clause that the document has no more leaves the edition.
    GOES("it goes"),
    /// It stays in the edition.
    STAYS("it stays");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    /// As it is written in the memory.
    public String words() {
        return words;
    }

    /// The decision that some words name.
    public static Optional<Decision> of(String words) {
        return Arrays.stream(values()).filter(decision -> decision.words.equals(words.strip())).findFirst();
    }
}
