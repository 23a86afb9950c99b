package clausebook.force;

import clausebook.force.ForceWords.WordClass;
import clausebook.text.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A language's words of number, period, unit and limit.
public final class FigureWords {

    /// What the words before a figure make of it.
    public enum Bound {
        MOST, LEAST
    }

    /// More letters than any words have that stand before a figure.
    private static final int LONGEST_LIMIT = 24;

    private final Map<String, String> numbers;
    private final Map<String, String> figures;
    private final Map<String, String> per;
    private final Set<String> periods;
    private final Set<String> units;
    private final List<String> several;
    private final Pattern limit;

    FigureWords(WordLists lists) {
        this.numbers = lists.meanings("numbers");
        this.figures = lists.meanings("figures");
        this.per = lists.meanings("per");
        this.periods = Set.copyOf(lists.words(ForceWords.heading(WordClass.PERIODS)));
        this.units = Set.copyOf(lists.words(ForceWords.heading(WordClass.UNITS)));
        this.several = lists.words("several");
        this.limit = Pattern.compile("(?i)\\b(?:(?<most>" + String.join("|", lists.words("most")) + ")|(?<least>"
                + String.join("|", lists.words("least")) + "))\\s+$");
    }

    /// "per" for a word that says so before a period, else empty.
    String per(String word, String next) {
        String known = per.get(word);
        return known != null && periods.contains(next) ? known : "";
    }

    /// True for the word that says how often.
    boolean isPer(String word) {
        return per.containsValue(word);
    }

    /// A number in digits for one in words; empty for any other word.
    String number(String word) {
        return numbers.getOrDefault(word, "");
    }

    /// A figure in words that is no number, such as "twice": its normal form; empty for any other word.
    String figure(String word) {
        return figures.getOrDefault(word, "");
    }

    /// The unit that a word is, without the ending of several; empty where it is none.
    String unit(String word) {
        for (String end : several) {
            String one = word.endsWith(end) ? word.substring(0, word.length() - end.length()) : word;
            if (units.contains(one)) {
                return one;
            }
        }
        return "";
    }

    /// Whether the words before a figure make it a most or a least; empty where they don't say.
    public Optional<Bound> bound(String before) {
        Matcher found = limit.matcher(before.substring(Math.max(0, before.length() - LONGEST_LIMIT)));
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(found.group("most") == null ? Bound.LEAST : Bound.MOST);
    }
}
