package clausebook.index.analysis;

import clausebook.character.Characters;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Takes texts apart as the analyzers of a language do, but each different word only once: a site has millions of
/// words, and few different ones.
///
/// Stems are numbers. For one thread.
public final class CachedAnalyzer {

    /// Stands for a word that says nothing about a clause, so that the others keep their distance.
    public static final int NOTHING = -1;
    private static final int EXPECTED_WORDS = 20_000;

    private final WordNumbers numbers = new WordNumbers();
    private final Tokenizer tokens = Language.tokenizer();
    private final CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
    private final SingleToken word = new SingleToken();
    private final Filters stemmed;
    private final Filters plain;
    private final Filters written;
    private final CharArrayMap<Known> known = new CharArrayMap<>(EXPECTED_WORDS, false);
    private final List<Hyphenated> hyphenated = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Known>> remembered = new HashMap<>();
    private int[] stems = new int[64];
    private int size;

    public CachedAnalyzer(Language language) {
        stemmed = new Filters(language.filters(word, true));
        plain = new Filters(language.filters(word, false));
        written = new Filters(language.plain(word));
    }

    /// A word as it stands in texts.
    private static final class Known {

        private final int stem;
        /// Null for a word that says nothing about a clause.
        private final String surface;
        private int counted;

        private Known(int stem, String surface) {
            this.stem = stem;
            this.surface = surface;
        }
    }

    /// Two words with a hyphen between them.
    ///
    /// @param first  the number of a stem, or [#NOTHING]
    /// @param second the same
    /// @param whole  both in one, as written
    /// @param stem   the number of its stem
    record Hyphenated(int first, int second, String whole, int stem) {}

    /// What becomes of one word.
    private record Filters(TokenStream stream, CharTermAttribute left) {

        Filters(TokenStream stream) {
            this(stream, stream.addAttribute(CharTermAttribute.class));
        }

        /// Null where nothing is left.
        String result() throws IOException {
            stream.reset();
            String result = stream.incrementToken() ? left.toString() : null;
            stream.end();
            return result;
        }
    }

    /// Takes one more text apart; a word of the next never stands beside a word of this one.
    ///
    /// @param counted whether its words as written are to be counted
    CachedAnalyzer add(String text, boolean counted) {
        List<Known> words = remembered.get(text);
        if (words == null) {
            words = cut(text);
            remembered.put(text, words);
        }
        stems = size + words.size() > stems.length ? Arrays.copyOf(stems, 2 * (size + words.size())) : stems;
        for (Known each : words) {
            each.counted += counted ? 1 : 0;
            stems[size++] = each.stem;
        }
        return this;
    }

    /// Forgets what texts it has seen: those of one clause repeat each other, those of several seldom do.
    void forget() {
        remembered.clear();
    }

    private List<Known> cut(String text) {
        List<Known> words = new ArrayList<>();
        String folded = Characters.folded(text);
        try {
            tokens.setReader(new StringReader(folded));
            tokens.reset();
            String before = "";
            Known last = null;
            int end = -1;
            while (tokens.incrementToken()) {
                Known word = known();
                boolean hyphen = place.startOffset() == end + 1 && end > 0 && folded.charAt(end) == '-';
                words.add(word);
                if (hyphen && isOfLetters(before) && isOfLetters(token.toString())) {
                    words.add(new Known(Compounds.beside(hyphenated(before, last, token.toString(), word)), null));
                }
                before = token.toString();
                last = word;
                end = place.endOffset();
            }
            tokens.end();
            tokens.close();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The numbers of the stems of the texts that were added, as those of one text; the next text begins anew.
    int[] stems() {
        int[] all = Arrays.copyOf(stems, size);
        size = 0;
        return all;
    }

    /// The numbers of all stems so far.
    public WordNumbers numbers() {
        return numbers;
    }

    /// How often each word as written was counted.
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (Known each : known.values()) {
            if (each.surface != null && each.counted > 0) {
                counts.merge(each.surface, each.counted, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean isOfLetters(String written) {
        return written.codePoints().allMatch(Character::isLetter);
    }

    /// The place of a hyphenated word in the list of all.
    private int hyphenated(String before, Known first, String next, Known second) throws IOException {
        Integer known = places.get(before + "-" + next);
        if (known == null) {
            String whole = plain(before) + plain(next);
            hyphenated.add(new Hyphenated(first.stem, second.stem, whole, stem(whole)));
            known = hyphenated.size() - 1;
            places.put(before + "-" + next, known);
        }
        return known;
    }

    private String plain(String raw) throws IOException {
        word.set(raw);
        return written.result();
    }

    /// All hyphenated words so far.
    List<Hyphenated> hyphenated() {
        return hyphenated;
    }

    /// The number of the stem of one word; [#NOTHING] where it says nothing.
    int stem(String plain) {
        try {
            word.set(plain);
            String stem = stemmed.result();
            return stem == null ? NOTHING : numbers.of(stem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Known known() throws IOException {
        Known found = known.get(token.buffer(), 0, token.length());
        if (found == null) {
            String written = token.toString();
            word.set(written);
            String stem = stemmed.result();
            found = new Known(stem == null ? NOTHING : numbers.of(stem), plain.result());
            known.put(written, found);
        }
        return found;
    }
}
