package clausebook.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes texts apart as the analyzers of a language do, but each different word only once: a site has millions of words, and few different ones.
///
/// Equal words are one object. For one thread.
final class Cutter {

    private static final int EXPECTED_WORDS = 20_000;

    private final Language language;
    private final Tokenizer tokens = new StandardTokenizer();
    private final CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
    private final CharArrayMap<Known> known = new CharArrayMap<>(EXPECTED_WORDS, false);
    private final List<String> stems = new ArrayList<>();
    private int[] places = new int[64];
    private int place;

    Cutter(Language language) {
        this.language = language;
    }

    /// A word as it stands in texts.
    private static final class Known {

        /// Null for a word that says nothing about a clause.
        private final String stem;
        private final String surface;
        private int counted;

        private Known(String stem, String surface) {
            this.stem = stem;
            this.surface = surface;
        }
    }

    /// Takes one more text apart; a word of the next never stands beside a word of this one.
    ///
    /// @param counted whether its words as written are to be counted
    Cutter add(String text, boolean counted) {
        try {
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (tokens.incrementToken()) {
                add(known(), counted);
            }
            tokens.end();
            tokens.close();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Known word, boolean counted) {
        if (counted) {
            word.counted++;
        }
        if (word.stem != null) {
            places = stems.size() == places.length ? Arrays.copyOf(places, 2 * places.length) : places;
            places[stems.size()] = place;
            stems.add(word.stem);
        }
        place++;
    }

    /// The stems of the texts that were added, as those of one text; the next text begins anew.
    Words words() {
        Words words = new Words(stems, Arrays.copyOf(places, stems.size()));
        stems.clear();
        place = 0;
        return words;
    }

    /// Adds how often each word as written was counted.
    void addCounts(Map<String, Integer> counts) {
        for (Known word : known.values()) {
            if (word.surface != null && word.counted > 0) {
                counts.merge(word.surface, word.counted, Integer::sum);
            }
        }
    }

    private Known known() {
        Known word = known.get(token.buffer(), 0, token.length());
        if (word == null) {
            String written = token.toString();
            word = new Known(filtered(written, true), filtered(written, false));
            known.put(written, word);
        }
        return word;
    }

    private String filtered(String written, boolean stemmed) {
        try (TokenStream filters = language.filters(ReadyWords.of(List.of(written)), stemmed)) {
            CharTermAttribute left = filters.addAttribute(CharTermAttribute.class);
            filters.reset();
            String word = filters.incrementToken() ? left.toString().intern() : null;
            filters.end();
            return word;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
