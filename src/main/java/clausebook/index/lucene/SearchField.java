package clausebook.index.lucene;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The fields in which the words of a clause and what it is asked for by name are scored, in the order in which the
/// page knows them.
///
/// What each counts stands here alone: Lucene ranks by it and the page is told it.
public enum SearchField {

    /// The title that it is found by.
    NAME(1, 0.75f),
    /// Its own words and what it reads on from. Long texts are held back by less than the usual: a clause that says
    /// more is not less to the point.
    TEXT(1.25f, 0.5f),
    /// Keys of what it is about, names or binds.
    ABOUT(1.125f, 0.75f),
    /// Everyday words of general English for words of the title and text.
    SYNONYMS(0.875f, 0.75f),
    /// The clause's own everyday words.
    KEYWORDS(1, 0.75f),
    /// The questions that it answers.
    QUESTIONS(0.875f, 0.75f),
    /// Everyday words of related clauses, and of general English for its own.
    RELATED(0.5f, 0.75f);

    /// Those of words.
    public static final Set<SearchField> OF_WORDS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ABOUT)));

    private final float boost;
    private final float lengthWeight;

    /// @param boost        what a word counts here
    /// @param lengthWeight how much a long field is held back, 0 to 1: BM25's `b`
    SearchField(float boost, float lengthWeight) {
        this.boost = boost;
        this.lengthWeight = lengthWeight;
    }

    /// What a word counts here.
    public float boost() {
        return boost;
    }

    /// How much a long field is held back, 0 to 1: BM25's `b`.
    public float lengthWeight() {
        return lengthWeight;
    }

    /// What Lucene calls it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
