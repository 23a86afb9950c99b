package clausebook.index.query;

import clausebook.index.analysis.Token;
import java.util.ArrayList;
import java.util.List;

/// A word that no clause has, but two that stand in clauses: `whistleblowing` where all write "whistle blowing".
final class WordParts {

    private static final int SHORTEST = 4;

    private WordParts() {}

    /// The words of a query, the unknown ones in two where both parts are known. What the last word may be the start of
    /// comes before that.
    static List<Token> of(List<Token> words, Lexicon lexicon) {
        List<Token> parted = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            boolean whole = lexicon.isKnown(word.stem()) || !word.plain().codePoints().allMatch(Character::isLetter)
                    || i == words.size() - 1 && !lexicon.begunBy(word.plain()).isEmpty();
            List<Token> parts = whole ? List.of() : parts(word, lexicon);
            parted.addAll(parts.isEmpty() ? List.of(word) : parts);
        }
        return parted;
    }

    /// Two words that are known; none where it is not two.
    private static List<Token> parts(Token word, Lexicon lexicon) {
        for (int at = SHORTEST; at <= word.plain().length() - SHORTEST; at++) {
            String first = word.plain().substring(0, at);
            String second = word.plain().substring(at);
            if (lexicon.isKnown(lexicon.stem(first)) && lexicon.isKnown(lexicon.stem(second))) {
                return List.of(new Token(first, lexicon.stem(first), word.from(), word.to()),
                        new Token(second, lexicon.stem(second), word.from(), word.to()));
            }
        }
        return List.of();
    }
}
