package clausebook.index.analysis;

import clausebook.guide.EditionGuide;
import clausebook.likeness.LanguageWords;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// How the words of one language are taken apart. English has stems; any other language is searched by its whole words,
/// without accents.
public enum Language {
    ENGLISH("en") {
        @Override
        TokenStream endings(TokenStream words) {
            return new EnglishPossessiveFilter(words);
        }

        @Override
        TokenStream stems(TokenStream words) {
            return new PorterStemFilter(words);
        }

        @Override
        public String tail() {
            return "['’＇]s$";
        }

        @Override
        public List<String> steps() {
            return PORTER;
        }
    },
    WELSH("cy") {
        /// The short words that cling to the one before: `mae'r`, `a'i`, `i'w`.
        private static final Pattern CLINGING = Pattern.compile("['’](?:[rniuw]|th)$", Pattern.CASE_INSENSITIVE);

        @Override
        TokenStream endings(TokenStream words) {
            return new PatternReplaceFilter(words, CLINGING, "", false);
        }

        @Override
        TokenStream stems(TokenStream words) {
            return words;
        }

        @Override
        public String tail() {
            return CLINGING.pattern();
        }

        @Override
        public List<String> steps() {
            return List.of();
        }
    };

    /// The endings of Porter's steps 2, 3 and 4, each with what it becomes.
    private static final List<String> PORTER = List.of(
            "ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous "
                    + "ization:ize ation:ate ator:ate "
                    + "alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log",
            "icate:ic ative: alize:al iciti:ic ical:ic ful: ness:",
            "al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: sion:s tion:t ou: ism: ate: iti: ous: "
                    + "ive: ize:");

    /// A picture, such as a family or a flag, as Lucene's `StandardTokenizer` cuts it.
    private static final String PICTURE = "\\p{RI}\\p{RI}|"
            + "\\p{ExtPict}[\\p{M}\\p{EMod}]*(?:\\u200d\\p{ExtPict}[\\p{M}\\p{EMod}]*)*";
    private static final String ALONE = "[\\p{Script=Han}\\p{Script=Hira}]";
    /// Scripts without blanks between words: Lucene cuts a run of them from letters of any other.
    private static final String UNBROKEN = "[\\p{Script=Thai}\\p{Script=Laoo}\\p{Script=Khmr}\\p{Script=Mymr}]";
    /// A word in the same way, for the page: letters, digits and the signs between two of them, with what is not seen
    /// behind one; of Chinese and Japanese each sign is a word. Other signs alone are none.
    private static final String WORD = PICTURE + "|(?=[\\p{M}\\p{Cf}_]*[\\p{L}\\p{Nd}])(?:" + ALONE + "[\\p{M}\\p{Cf}]*"
            + "|(?:(?=[\\p{L}\\p{M}])" + UNBROKEN + "[\\p{M}\\p{Cf}]*)+"
            + "|(?:(?!" + ALONE + "|(?=\\p{L})" + UNBROKEN + ")[\\p{L}\\p{Nd}\\p{M}\\p{Cf}_]"
            + "|(?<=\\p{L}[\\p{M}\\p{Cf}]*)['’.:·](?=\\p{L})|(?<=\\p{Nd})['’.,;](?=\\p{Nd}))+)";

    /// The most that Lucene takes.
    private static final int LONGEST_TOKEN = StandardTokenizer.MAX_TOKEN_LENGTH_LIMIT;

    private final String code;
    private final List<String> stopWords;
    private final List<String> people;
    private final CharArraySet stops;
    private final Analyzer analyzer;
    private final Analyzer surfaceAnalyzer;

    Language(String code) {
        this.code = code;
        this.stopWords = LanguageWords.of(code).stops();
        this.people = LanguageWords.of(code).people();
        this.stops = new CharArraySet(stopWords, false);
        this.analyzer = analyzer(true);
        this.surfaceAnalyzer = analyzer(false);
    }

    abstract TokenStream endings(TokenStream words);

    abstract TokenStream stems(TokenStream words);

    /// The pattern of a word, for the page.
    public String word() {
        return WORD;
    }

    /// The pattern of what is cut off a word before anything else, for the page.
    public abstract String tail();

    /// The endings that stemming takes off, for the page; none where there is no stemming.
    public abstract List<String> steps();

    /// The language of an edition's words.
    static Language of(EditionGuide edition) {
        return edition.language().startsWith("cy") ? WELSH : ENGLISH;
    }

    /// Words that say nothing about a clause; the page's script gets the same list.
    public List<String> stopWords() {
        return stopWords;
    }

    /// Words that ask for people, such as "who"; the page's script gets the same list.
    public List<String> people() {
        return people;
    }

    /// Names of sites and apps that people ask about.
    public List<String> platforms() {
        return LanguageWords.of(code).platforms();
    }

    /// The code of the language, as in addresses.
    public String code() {
        return code;
    }

    /// Text to the stems that are indexed.
    public Analyzer analyzer() {
        return analyzer;
    }

    /// Text to the words that a misspelt one may have been meant for: as written, in small letters, without accents.
    public Analyzer surfaceAnalyzer() {
        return surfaceAnalyzer;
    }

    /// Takes a text of any language apart into words; only words of very many letters would be cut.
    static Tokenizer tokenizer() {
        StandardTokenizer tokens = new StandardTokenizer();
        tokens.setMaxTokenLength(LONGEST_TOKEN);
        return tokens;
    }

    /// The same for one text: with room for a word as long as the text, not for the longest there may be (2 MB).
    static Tokenizer tokenizer(String text) {
        StandardTokenizer tokens = new StandardTokenizer();
        tokens.setMaxTokenLength(
                Math.clamp(text.length() + 1, StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH, LONGEST_TOKEN));
        return tokens;
    }

    private Analyzer analyzer(boolean stemmed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = tokenizer();
                return new TokenStreamComponents(tokens, filters(tokens, stemmed));
            }
        };
    }

    /// Words in small letters, without accents and what is cut off at their end.
    TokenStream plain(TokenStream words) {
        return new PlainFilter(new LowerCaseFilter(endings(words)));
    }

    /// What becomes of words that were taken apart: each is changed, or left out, without a look at the others.
    TokenStream filters(TokenStream words, boolean stemmed) {
        TokenStream wanted = new StopFilter(plain(words), stops);
        return stemmed ? stems(wanted) : wanted;
    }
}
