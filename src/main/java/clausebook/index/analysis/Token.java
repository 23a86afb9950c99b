package clausebook.index.analysis;

import clausebook.character.Characters;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A word of a query where it stands.
///
/// @param plain in small letters, without accents
/// @param stem  empty for a word that says nothing about a clause
/// @param from  where it begins in the query
/// @param to    behind its last letter
public record Token(String plain, String stem, int from, int to) {

    private static final Token NONE = new Token("", "", 0, 0);
    private static final int SHORTEST = 4;
    private static final int SHORTEST_AFTER_STOP = 6;

    /// All words of a query.
    ///
    /// @param query folded: see [Characters#folded]
    public static List<Token> all(String query, Language language) {
        List<Token> found = new ArrayList<>();
        SingleToken word = new SingleToken();
        TokenStream plain = language.plain(word);
        TokenStream stemmed = language.filters(word, true);
        try (Tokenizer tokens = Language.tokenizer(query)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.setReader(new StringReader(query));
            tokens.reset();
            while (tokens.incrementToken()) {
                word.set(term.toString());
                found.add(new Token(result(plain), result(stemmed), place.startOffset(), place.endOffset()));
            }
            tokens.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Empty where nothing is left.
    private static String result(TokenStream stream) throws IOException {
        stream.reset();
        String result = stream.incrementToken() ? stream.getAttribute(CharTermAttribute.class).toString() : "";
        stream.end();
        return result;
    }

    /// The words of a text that say something, two of them as one where they are one word: `co-operate`, `co operate`.
    ///
    /// @param text  folded
    /// @param isOne  tells of the stem of both in one whether that is a word
    /// @param beside tells the same where only a blank stands between
    public static List<Token> joined(String text, Language language, Predicate<String> isOne,
            Predicate<String> beside) {
        List<Token> all = all(text, language);
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Token both = i + 1 < all.size() ? all.get(i).with(all.get(i + 1), text, language) : NONE;
            boolean isHyphened = !both.isStop() && text.charAt(all.get(i).to()) == '-';
            if (!both.isStop() && isOne.test(both.stem()) && (isHyphened || beside.test(both.stem()))) {
                words.add(both);
                i++;
            } else if (!all.get(i).isStop()) {
                words.add(all.get(i));
            }
        }
        return words;
    }

    /// This word and the next in one; [#NONE] where they can't be one.
    private Token with(Token next, String text, Language language) {
        String gap = text.substring(to, next.from());
        String both = plain + next.plain();
        boolean hyphen = gap.equals("-");
        boolean near = hyphen || gap.isBlank() && !next.isStop();
        if (!near || both.length() < SHORTEST || !both.codePoints().allMatch(Character::isLetter)) {
            return NONE;
        }
        List<String> stems = AnalysedText.stems(both, language.analyzer());
        // "As social" is not "association": behind a word that says nothing, endings count.
        boolean whole = hyphen || !isStop() || both.length() >= SHORTEST_AFTER_STOP && !stems.isEmpty()
                && stems.getFirst().length() >= both.length() - 1;
        return whole && stems.size() == 1 ? new Token(both, stems.getFirst(), from, next.to()) : NONE;
    }

    /// True for a word that says nothing about a clause, such as "the".
    public boolean isStop() {
        return stem.isEmpty();
    }
}
