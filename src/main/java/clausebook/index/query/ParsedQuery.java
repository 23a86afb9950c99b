package clausebook.index.query;

import clausebook.character.Characters;
import clausebook.index.analysis.Language;
import clausebook.index.analysis.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person typed, taken apart: `"own views" 7.3a photos`.
///
/// @param phrases what stood between quotation marks
/// @param numbers what may be clause numbers
/// @param words   everything else, each stem once; clause numbers are words too
/// @param length  how many words say something, repeated ones counted again
/// @param common  whether there were words, but none that says something
/// @param people  whether somebody is asked for: "who"
public record ParsedQuery(List<String> phrases, List<TypedNumber> numbers, List<Token> words, int length,
        boolean common, boolean people) {

    /// More of a query is not read; the page reads as much.
    static final int MOST_LETTERS = 1_000;
    static final int MOST_WORDS = 24;
    static final int MOST_PHRASES = 8;
    private static final int MOST_OF_A_NAME = 4;
    /// One letter between quote marks is no phrase, but part of a number: `Appendix “B”`.
    private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]{2,})[\"“”]");

    public ParsedQuery {
        phrases = List.copyOf(phrases);
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
    }

    /// Takes a query apart by the words that an index knows.
    public static ParsedQuery of(String typed, Lexicon lexicon) {
        Language language = lexicon.language();
        String query = Characters.folded(typed.substring(0, Math.min(typed.length(), MOST_LETTERS)));
        String rest = PHRASE.matcher(query).replaceAll(" ");
        List<String> phrases = phrases(query, language);
        Predicate<String> beside = isSentence(rest, language) ? lexicon::isOftenParted : _ -> true;
        List<Token> words = WordParts.of(Token.joined(rest, language, lexicon::isJoined, beside), lexicon);
        List<TypedNumber> numbers = TypedNumber.all(rest, lexicon);
        return new ParsedQuery(phrases, numbers, distinct(words), words.size(), words.isEmpty() && phrases.isEmpty(),
                asksForPeople(rest, language));
    }

    /// In a sentence words with a blank between are seldom one: each pair would have to be looked up.
    private static boolean isSentence(String rest, Language language) {
        return Token.all(rest, language).stream().filter(token -> !token.isStop()).count() > MOST_OF_A_NAME;
    }

    private static boolean asksForPeople(String rest, Language language) {
        return Token.all(rest, language).stream().map(Token::plain).anyMatch(language.people()::contains);
    }

    /// Those of which something can be found.
    private static List<String> phrases(String query, Language language) {
        List<String> phrases = new ArrayList<>();
        Matcher quoted = PHRASE.matcher(query);
        while (phrases.size() < MOST_PHRASES && quoted.find()) {
            boolean tells = Token.all(quoted.group(1), language).stream().anyMatch(token -> !token.isStop());
            if (tells && !phrases.contains(quoted.group(1))) {
                phrases.add(quoted.group(1));
            }
        }
        return phrases;
    }

    private static List<Token> distinct(List<Token> words) {
        List<Token> distinct = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        for (Token word : words) {
            if (distinct.size() < MOST_WORDS && stems.add(word.stem())) {
                distinct.add(word);
            }
        }
        return distinct;
    }

    /// True where a word of the query stands in what may be a number.
    boolean isInNumber(Token word) {
        return numbers.stream().anyMatch(number -> number.has(word));
    }
}
