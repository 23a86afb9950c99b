package clausebook.index.query;

import clausebook.index.analysis.AnalysedText;
import clausebook.index.analysis.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person typed, taken apart: `"own views" 7.3a photos`.
///
/// @param phrases what stood between quotation marks
/// @param numbers clause numbers as the index has them: `7.3.a`
/// @param words   everything else, each stem once, with the word as typed; clause numbers are words too
/// @param length  how many words there were, repeated ones counted again
public record ParsedQuery(List<String> phrases, List<String> numbers, Map<String, String> words, int length) {

    private static final int MOST_WORDS = 24;
    private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]");
    /// The page gets this very pattern.
    public static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(\\d+(?:\\.\\d+)*)(?:\\.?([a-z])|\\s?\\(([a-z])\\)|\\s([a-z])\\))?(?![\\p{L}\\p{N}])");

    public static ParsedQuery of(String query, Language language) {
        List<String> phrases = new ArrayList<>();
        Matcher quoted = PHRASE.matcher(query);
        while (quoted.find()) {
            phrases.add(quoted.group(1));
        }
        String rest = PHRASE.matcher(query).replaceAll(" ");
        Map<String, String> words = new LinkedHashMap<>();
        List<String> stems = AnalysedText.stems(rest, language.analyzer());
        List<String> surfaces = AnalysedText.stems(rest, language.surfaceAnalyzer());
        for (int i = 0; i < stems.size() && words.size() < MOST_WORDS; i++) {
            words.putIfAbsent(stems.get(i), surfaces.get(i));
        }
        return new ParsedQuery(phrases, numbers(rest.toLowerCase(Locale.ROOT)), words, stems.size());
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String letter = number.group(2) != null
                    ? number.group(2)
                    : number.group(3) != null ? number.group(3) : number.group(4);
            numbers.add(letter == null ? number.group(1) : number.group(1) + "." + letter);
        }
        return numbers;
    }
}
