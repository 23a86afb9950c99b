package clausebook.intake.outline.fact;

import clausebook.intake.outline.mark.LayoutWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What words say of the document, by the words that stand before a day, a name or a number.
public final class Sayings {

    private static final List<String> KINDS = List.of("adopted", "issued", "in-force", "review-due", "withdrawn");
    /// Words before a day → what the day is. Where several stand before it, the nearest counts.
    private static final Map<String, Pattern> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("", FactWords.whole("other day"));
        KINDS.forEach(kind -> DAYS.put(kind, FactWords.whole(kind)));
        DAYS.put("review-due", Pattern.compile(DAYS.get("review-due").pattern() + "(?! "
                + FactWords.any("not behind a review") + ")"));
    }

    private static final Pattern MINUTE = FactWords.pattern("minute");
    private static final Pattern BY = FactWords.pattern("adopted by");
    private static final Pattern BODY = FactWords.pattern("body");
    private static final Pattern ADOPTED_BEHIND = FactWords.pattern("adopted behind");
    private static final Pattern EVERY = FactWords.pattern("every");
    private static final Pattern TWO_YEARS = FactWords.pattern("every two years");
    private static final Pattern ONE_YEAR = FactWords.pattern("every year");
    private static final Pattern SO_MANY = FactWords.pattern("every so many");
    private static final Pattern COVERS = FactWords.pattern("covers");
    private static final Pattern EXCEPT = FactWords.pattern("except");
    private static final Pattern DRAFT = FactWords.pattern("draft");
    private static final Pattern OF_ITSELF = FactWords.pattern("of itself");
    private static final Pattern DO_SOMETHING = FactWords.pattern("do something");
    private static final Pattern SOMETHING = FactWords.pattern("something");
    private static final Pattern PEOPLE = FactWords.whole("people");
    private static final Pattern WHICH = Pattern.compile("\\b" + FactWords.any("which people") + "\\b.*");
    private static final Pattern AND = FactWords.pattern("and");
    private static final Pattern INCLUDING = Pattern.compile("^" + FactWords.any("including") + " ");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.])0\\d{2,4}[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\d)|\\+44[ \\d()-]{9,14}\\d");
    private static final Pattern MAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,6}");

    private Sayings() {}

    /// What the days of some words are: adopted, issued, in-force, review-due, withdrawn → day. A day that no such
    /// words stand before is none of them.
    public static Map<String, String> days(String words) {
        Map<String, String> said = new LinkedHashMap<>();
        int from = 0;
        for (Day day : Day.in(words)) {
            String before = words.substring(from, day.start());
            String behind = words.substring(day.end(), Math.min(words.length(), day.end() + 20));
            String kind = kind(before, behind);
            if (!kind.isEmpty() && (day.iso().length() > 4 || before.strip().length() < 60)) {
                said.putIfAbsent(kind, day.iso());
            }
            from = day.end();
        }
        return said;
    }

    /// The day of a row of a history that says of it, in another cell, that the document was adopted then.
    public static Optional<String> adoption(List<String> cells) {
        List<String> days = cells.stream().filter(Sayings::isDay).toList();
        boolean adopted = cells.stream().anyMatch(cell -> kind(cell, "").equals("adopted"));
        return days.size() == 1 && adopted
                ? Optional.of(Day.in(days.getFirst()).getFirst().iso())
                : Optional.empty();
    }

    /// True where a day stands among some words.
    public static boolean holdsDay(String words) {
        return !Day.in(words).isEmpty();
    }

    /// True where some words hold nothing but a day.
    public static boolean isDay(String words) {
        List<Day> days = Day.in(words);
        return days.size() == 1
                && (words.substring(0, days.getFirst().start()) + words.substring(days.getFirst().end())).strip()
                        .length() < 3;
    }

    private static String kind(String before, String behind) {
        String nearest = "";
        int last = -1;
        for (Map.Entry<String, Pattern> kind : DAYS.entrySet()) {
            Matcher found = kind.getValue().matcher(before);
            while (found.find()) {
                if (found.end() >= last) {
                    last = found.end();
                    nearest = kind.getKey();
                }
            }
        }
        if (last < 0 && ADOPTED_BEHIND.matcher(behind).matches()) {
            return "adopted";
        }
        return nearest;
    }

    /// The number of the minute.
    public static Optional<String> minute(String words) {
        Matcher found = MINUTE.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String number = found.group(1) != null ? found.group(1) : found.group(2);
        return Optional
                .of(number.endsWith(")") && !number.contains("(") ? number.substring(0, number.length() - 1) : number);
    }

    /// Who adopted it.
    public static Optional<String> by(String words) {
        Matcher found = BY.matcher(words);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    /// The body that words name, where they are known to say who adopted it.
    public static Optional<String> body(String words) {
        Matcher found = BODY.matcher(" " + words);
        return found.lookingAt() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    /// True where a document calls itself a draft.
    public static boolean isDraft(String words) {
        return DRAFT.matcher(words).find();
    }

    /// True for words of a clause by which a document speaks of its own adoption or review.
    public static boolean areOfItself(String words) {
        return OF_ITSELF.matcher(words).lookingAt();
    }

    /// How often it is reviewed, as `1 year`.
    public static Optional<String> every(String words) {
        Matcher found = EVERY.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String all = found.group().toLowerCase(Locale.ROOT);
        Matcher period = SO_MANY.matcher(all);
        if (TWO_YEARS.matcher(all).find()) {
            return Optional.of("2 years");
        }
        if (ONE_YEAR.matcher(all).find() || !period.find()) {
            return Optional.of("1 year");
        }
        String unit = period.group(2) == null ? "year" : "month";
        return number(period.group(1)).map(count -> count == 12 && unit.equals("month")
                ? "1 year"
                : count + " " + unit + (count == 1 ? "" : "s"));
    }

    private static Optional<Integer> number(String word) {
        OptionalInt spelled = LayoutWords.number(word);
        if (spelled.isPresent()) {
            return Optional.of(spelled.getAsInt());
        }
        return word.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }

    /// Whom it says that it binds.
    public static List<String> covers(String words) {
        Matcher found = COVERS.matcher(words);
        if (!found.find()) {
            return List.of();
        }
        return people(found.group(1) != null ? found.group(1) : found.group(2));
    }

    /// The people that words name, one by one, where they are known to say whom it binds.
    public static List<String> people(String words) {
        String people = words.split("[.;\\n]", 2)[0];
        List<String> covered = new ArrayList<>();
        int from = 0;
        Matcher and = AND.matcher(people);
        while (and.find()) {
            String before = people.substring(from, and.start());
            String behind = people.substring(and.end());
            boolean inside = DO_SOMETHING.matcher(before).matches() && SOMETHING.matcher(behind).matches();
            if (!inside && namesPeople(before) && opensPeople(behind)) {
                addPeople(people.substring(from, and.start()), covered);
                from = and.end();
            }
        }
        addPeople(people.substring(from), covered);
        return covered;
    }

    /// The people of whom some are left out: "all employees" of "all employees except casual staff".
    public static String all(String people) {
        return EXCEPT.matcher(people).replaceFirst("");
    }

    /// True where people are named right behind a comma or "and", not somewhere in what those before it do.
    private static boolean opensPeople(String words) {
        Matcher end = AND.matcher(words);
        String next = end.find() ? words.substring(0, end.start()) : words;
        String first = WHICH.matcher(INCLUDING.matcher(next.strip()).replaceFirst("")).replaceAll("");
        return namesPeople(first);
    }

    private static boolean namesPeople(String words) {
        return PEOPLE.matcher(words).find();
    }

    private static void addPeople(String words, List<String> covered) {
        String named = INCLUDING.matcher(words.strip()).replaceFirst("");
        if (namesPeople(named)) {
            covered.add(named);
        }
    }

    /// Telephone numbers and e-mail addresses.
    public static Set<String> contacts(String words) {
        Set<String> contacts = new LinkedHashSet<>();
        for (Pattern kind : List.of(PHONE, MAIL)) {
            Matcher found = kind.matcher(words);
            while (found.find()) {
                contacts.add(found.group().strip());
            }
        }
        return contacts;
    }
}
