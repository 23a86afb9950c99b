package clausebook.check.line;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The figures in some words, each with its unit: amounts, numbers in digits or words, and how often a thing is to be
/// done.
final class LineFigures {

    private static final Map<String, String> MORE = Map.ofEntries(Map.entry("thirty", "30"), Map.entry("forty", "40"),
            Map.entry("fifty", "50"), Map.entry("sixty", "60"), Map.entry("ninety", "90"), Map.entry("hundred", "100"),
            Map.entry("thousand", "1000"), Map.entry("half", "half"), Map.entry("second", "2nd"),
            Map.entry("third", "3rd"), Map.entry("fourth", "4th"), Map.entry("once", "once"),
            Map.entry("twice", "twice"), Map.entry("daily", "per day"), Map.entry("weekly", "per week"),
            Map.entry("monthly", "per month"), Map.entry("quarterly", "per quarter"), Map.entry("yearly", "per year"),
            Map.entry("annually", "per year"), Map.entry("hourly", "per hour"));
    private static final Set<String> UNITS = Set.of("minute", "hour", "day", "week", "month", "year", "working",
            "calendar", "per", "percent", "pound", "mile", "metre", "word", "picture", "character", "time", "people",
            "person", "step", "copy", "copies");

    private LineFigures() {}

    /// "Within two weeks" has `2 week`; "every day" and "daily" are the same.
    static Set<String> of(LineWords line) {
        Set<String> figures = new HashSet<>();
        List<String> words = line.words();
        for (int at = 0; at < words.size(); at++) {
            String next = at + 1 < words.size() ? words.get(at + 1).replaceFirst("s$", "") : "";
            String unit = UNITS.contains(next) ? next : "";
            String number = number(words.get(at), unit);
            if (!number.isEmpty()) {
                figures.add((number + " " + unit).strip());
            }
        }
        return figures;
    }

    /// "One" is a figure only before a unit: elsewhere it is "someone" or "one of them".
    private static String number(String word, String unit) {
        if (word.equals("per")) {
            return unit.isEmpty() ? "" : "per";
        }
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return word.replace(",", "");
        }
        return word.equals("one") ? unit.isEmpty() ? "" : "1" : MORE.getOrDefault(word, "");
    }
}
