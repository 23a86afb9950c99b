package clausebook.force;

import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the figures in some words, each with its unit: amounts, numbers in digits or words, and how often a thing is
/// to be done.
public final class Figures {

    private Figures() {}

    /// "Within two weeks" has `2 week`; "every day" and "daily" are the same.
    public static Set<String> of(NormalWords text) {
        Set<String> figures = new HashSet<>();
        in(text).forEach(figure -> figures.add(figure.normal()));
        return figures;
    }

    /// All figures of a text, in their order.
    public static List<Figure> in(NormalWords text) {
        List<Figure> figures = new ArrayList<>();
        for (int at = 0; at < text.all().size(); at++) {
            if (mayBeOne(text.all().get(at).form(), text.language())) {
                add(text, at, figures);
            }
        }
        return figures;
    }

    private static void add(NormalWords text, int at, List<Figure> figures) {
        List<Word> words = text.all();
        Word word = words.get(at);
        String first = unit(text, at + 1);
        boolean half = text.language().of(WordClass.HALVES_OF_UNITS).contains(first);
        String second = half ? unit(text, at + 2) : "";
        String number = number(word.form(), first, text.language());
        if (!number.isEmpty()) {
            int last = at + (first.isEmpty() ? 0 : 1) + (second.isEmpty() ? 0 : 1);
            figures.add(new Figure(number, (first + " " + second).strip(), word.start(), words.get(last).end()));
        }
    }

    private static String unit(NormalWords text, int at) {
        return at < text.all().size() ? text.language().figures().unit(text.all().get(at).form()) : "";
    }

    /// The same without numbers of places, such as "section 6", and without a second and third that count nothing.
    public static List<Figure> ofMatter(NormalWords text) {
        List<Figure> figures = in(text);
        if (figures.isEmpty()) {
            return figures;
        }
        List<Word> words = text.all();
        for (int at = 1; at < words.size(); at++) {
            if (text.language().of(WordClass.BEFORE_NO_FIGURE).contains(words.get(at - 1).form())) {
                int start = words.get(at).start();
                figures.removeIf(figure -> figure.start() == start);
            }
        }
        Set<String> ordinals = text.language().of(WordClass.ORDINALS);
        figures.removeIf(figure -> figure.unit().isEmpty() && ordinals.contains(figure.number()));
        return figures;
    }

    /// The numbers of a text alone, in digits or in words, without their units. "One" is always taken for a number.
    public static List<Figure> numbersIn(NormalWords text) {
        List<Figure> numbers = new ArrayList<>();
        for (Word word : text.all()) {
            String number = hasDigit(word.form()) ? digits(word.form()) : text.language().figures().number(word.form());
            if (!number.isEmpty()) {
                numbers.add(new Figure(number, "", word.start(), word.end()));
            }
        }
        return numbers;
    }

    private static boolean mayBeOne(String word, ForceWords language) {
        return hasDigit(word) || language.figures().isPer(word) || needsUnit(word, language)
                || !language.figures().figure(word).isEmpty();
    }

    private static String number(String word, String unit, ForceWords language) {
        if (hasDigit(word)) {
            return digits(word);
        }
        if (language.figures().isPer(word)) {
            return unit.isEmpty() ? "" : word;
        }
        if (needsUnit(word, language)) {
            return unit.isEmpty() ? "" : language.figures().number(word);
        }
        return language.figures().figure(word);
    }

    private static boolean needsUnit(String word, ForceWords language) {
        return language.of(WordClass.NUMBERS_WITH_A_UNIT).contains(word);
    }

    private static boolean hasDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= '0' && word.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String digits(String word) {
        return word.replace(",", "");
    }
}
