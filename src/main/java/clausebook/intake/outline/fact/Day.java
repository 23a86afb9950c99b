package clausebook.intake.outline.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A day, month or year in some words.
///
/// @param start where it begins
/// @param end   where it ends
/// @param iso   as `2024-05-14`, `2024-05` or `2024`
record Day(int start, int end, String iso) {

    /// How many letters tell a month.
    private static final int SHORT = 3;
    private static final List<String> MONTHS =
            FactWords.of("months").stream().map(name -> name.substring(0, SHORT)).toList();
    /// `September`, `Sept` or `Sep`.
    private static final String NAMES = FactWords.of("months").stream()
            .map(name -> name + "|" + name.substring(0, Math.min(name.length(), SHORT + 1)) + "|"
                    + name.substring(0, SHORT))
            .collect(Collectors.joining("|"));
    private static final String PLACE = FactWords.any("places") + "?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern ANY =
            Pattern.compile("(?i)(?<![\\d£.])(?:(\\d{1,2})" + PLACE + "(?: " + FactWords.any("between day and month")
                    + ")?[ \\u00A0-]"
                    + "(" + NAMES + ")[,.]?[ \\u00A0-](" + "(?:19|20)?\\d\\d)"
                    + "|(" + NAMES + ")[ \\u00A0](\\d{1,2})" + PLACE + ",[ \\u00A0]" + YEAR
                    + "|(" + NAMES + ")[,.]?[ \\u00A0-]" + YEAR
                    + "|(\\d{1,2})([/.-])(\\d{1,2})\\10(" + "(?:19|20)?\\d\\d)"
                    + "|" + YEAR + "-(\\d\\d)-(\\d\\d)"
                    + "|" + YEAR + ")(?![\\d/-])(?!\\.\\d)");

    /// All days in some words, in their order; in numbers the day comes before the month. What is no day of the
    /// calendar is none.
    static List<Day> in(String words) {
        List<Day> days = new ArrayList<>();
        Matcher found = ANY.matcher(words);
        while (found.find()) {
            String iso = iso(found);
            if (!iso.isEmpty()) {
                days.add(new Day(found.start(), found.end(), iso));
            }
        }
        return days;
    }

    private static String iso(Matcher found) {
        if (found.group(1) != null) {
            return day(found.group(3), month(found.group(2)), found.group(1));
        }
        if (found.group(4) != null) {
            return day(found.group(6), month(found.group(4)), found.group(5));
        }
        if (found.group(7) != null) {
            return found.group(8) + "-" + two(month(found.group(7)));
        }
        if (found.group(9) != null) {
            return day(found.group(12), Integer.parseInt(found.group(11)), found.group(9));
        }
        return found.group(13) != null
                ? day(found.group(13), Integer.parseInt(found.group(14)), found.group(15))
                : found.group(16);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, SHORT).toLowerCase(Locale.ROOT)) + 1;
    }

    private static String day(String year, int month, String day) {
        int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
        try {
            return LocalDate.of(full, month, Integer.parseInt(day)).toString();
        } catch (DateTimeException _) {
            return "";
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
