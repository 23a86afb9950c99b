package clausebook.check.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a checklist line or of a rule, ready to be held against each other: small letters, "don't" as "do not",
/// "two" as "2".
record LineWords(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[£$€]?\\d[\\d,.:]*%?|[\\p{L}']+|[,;:.()–-]");
    private static final Set<String> EMPTY =
            Set.of("a", "an", "the", "you", "your", "yours", "it", "its", "is", "are", "be", "been", "to", "of", "in",
                    "on", "at", "for", "and", "or", "that", "this", "these", "those", "them", "they", "their", "do",
                    "does", "with", "by", "as", "so", "who", "which", "what", "from", "has", "have", "was", "not", "no",
                    "never", "any", "all", "every", "each", "always", "must", "should", "may", "will", "yourself");
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty");

    LineWords {
        words = List.copyOf(words);
    }

    static LineWords of(String... texts) {
        String text = String.join(" ; ", texts).toLowerCase(Locale.ROOT).replace('’', '\'').replace("cannot", "can not")
                .replace("can't", "can not").replace("won't", "will not").replace("n't", " not")
                .replaceAll("'s\\b|'", "").replaceAll("\\b(?:every|each) (?=day|week|month|year)", "per ");
        return new LineWords(WORD.matcher(text).results()
                .map(word -> digits(word.group().replaceAll("(?<=\\d)[.,:]+$", ""))).toList());
    }

    /// A number in digits; "one" stays, which is more often "someone" or "one of them".
    private static String digits(String word) {
        int number = NUMBERS.indexOf(word);
        return number < 0 || number == 1 ? word : String.valueOf(number);
    }

    /// True where a phrase stands here, word by word.
    boolean has(String phrase) {
        return Collections.indexOfSubList(words, List.of(phrase.split(" "))) >= 0;
    }

    /// How often any of some words stands here.
    long count(Set<String> any) {
        return words.stream().filter(any::contains).count();
    }

    /// What the words are about: their stems, without those that only join others.
    Set<String> stems() {
        Set<String> stems = new HashSet<>();
        words.stream()
                .filter(word -> !EMPTY.contains(word) && Character.isLetterOrDigit(word.codePointBefore(word.length())))
                .forEach(word -> stems.add(stem(word)));
        return stems;
    }

    /// A word without its ending, so that "posts" and "posting" are one.
    static String stem(String word) {
        String bare =
                word.replaceFirst("(?<=\\p{L}{3})s$", "").replaceFirst("(?<=\\p{L}{3})(?:ing|ed|e|y|ie|al|ion)$", "");
        return bare.substring(0, Math.min(6, bare.length()));
    }

    /// The parts that begin with one of some words and end before the next stop or the next such part.
    List<LineWords> parts(Set<String> openings) {
        List<LineWords> parts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (openings.contains(words.get(at))) {
                int end = at + 1;
                while (end < words.size() && !openings.contains(words.get(end))
                        && Character.isLetterOrDigit(words.get(end).codePointBefore(words.get(end).length()))) {
                    end++;
                }
                parts.add(new LineWords(words.subList(at, end)));
            }
        }
        return parts;
    }

    /// The same words without their first.
    LineWords rest() {
        return new LineWords(words.subList(1, words.size()));
    }
}
