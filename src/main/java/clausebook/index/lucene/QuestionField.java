package clausebook.index.lucene;

import java.util.Locale;

/// The fields in which the words of a question are scored, in the order in which the page knows them, behind those of
/// clauses.
public enum QuestionField {

    /// The question itself.
    ASKS(1, 0.4f),
    /// Everyday words for it.
    SPOKEN(1, 0.4f),
    /// Its answers, and what the rules and facts say that give them.
    SAID(0.5f, 0.75f),
    /// What it is about.
    TOPICS(0.5f, 0.75f);

    /// The number of the first for the page, behind the fields of clauses, their numbers and the phrases of names.
    public static final int FIRST = SearchField.values().length + 2;

    private final float boost;
    private final float lengthWeight;

    /// @param lengthWeight how much a long field is held back, 0 to 1: less where a question may hold everyday words
    QuestionField(float boost, float lengthWeight) {
        this.boost = boost;
        this.lengthWeight = lengthWeight;
    }

    /// What a word counts here.
    public float boost() {
        return boost;
    }

    /// How much a long field is held back: BM25's `b`.
    public float lengthWeight() {
        return lengthWeight;
    }

    /// What Lucene calls it.
    public String key() {
        return "question-" + name().toLowerCase(Locale.ROOT);
    }
}
