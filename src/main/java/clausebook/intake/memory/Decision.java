package clausebook.intake.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a person can decide of a paragraph that is asked about.
public enum Decision {
    /// It is a clause of its own, behind the one before.
    CLAUSE("a clause"),
    /// It goes on in the clause before.
    PART("part of the clause before"),
    /// It stays out.
    LEFT_OUT("left out"),
    /// The document's words are taken.
    DOCUMENT("the document"),
    /// The words of the edition stay.
    MINE("mine");

    /// For a paragraph whose place is in doubt.
    public static final List<Decision> OF_PLACE = List.of(CLAUSE, PART, LEFT_OUT);
    /// For a clause that was changed in the document and in the edition.
    public static final List<Decision> OF_WORDS = List.of(DOCUMENT, MINE);

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
