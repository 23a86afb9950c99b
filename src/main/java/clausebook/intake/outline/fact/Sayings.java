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

    /// Words before a day → what the day is. Where several stand before it, the nearest counts.
    private static final Map<String, Pattern> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("",
                Pattern.compile("(?i)\\b(last|previously|was|were)\\s+(reviewed|revised|updated|amended)|"
                        + "\\b(reviewed|"
                        + "amended|revised|updated|printed|consulted|created|author(ed)?|drafted|act|"
                        + "regulations?|order|code)\\b"));
        DAYS.put("adopted",
                Pattern.compile("(?i)\\b(re-?)?(adopt(ed|ion)|approv(ed|al)|ratif(ied|ication)|agreed|resolved)\\b"));
        DAYS.put("issued", Pattern.compile("(?i)\\b(issued?|publish(ed)?|publication)\\b"));
        DAYS.put("in-force",
                Pattern.compile("(?i)\\b(effective|in force|into force|takes? effect|commence(s|ment)|applies from|"
                        + "implement(ed|ation)|start(s|ing)?( date)?:)"));
        DAYS.put("review-due",
                Pattern.compile("(?i)\\b(next review|review(s)? (date|due|by|on|in)|date (of|for)( next)? review|"
                        + "due for review|to be reviewed|will be reviewed|be reviewed|for review|"
                        + "review( is)? due|review)\\b(?! period| cycle| every)"));
        DAYS.put("withdrawn", Pattern.compile("(?i)\\b(withdrawn|rescinded|revoked|expire[sd]?|expiry)\\b"));
    }

    private static final Pattern MINUTE =
            Pattern.compile("(?i)\\bmin(?:ute)?s?\\.?(?: ?ref(?:erence|\\.)?)?(?: ?(?:no|number|item)\\.?)?"
                    + "[: ]{1,3}([A-Z]{0,4}[/ -]?\\d[\\w./()-]*[\\w)])|\\bmin(?:ute)?s?\\.?(?: ?(?:no|"
                    + "number)\\.?)? (\\d+)\\b");
    private static final Pattern BY = Pattern.compile("(?i)\\b(?:adopted|approved|ratified|agreed|"
            + "resolved)(?::| by:?| at:?)(?: the| a| its)?"
            + "(?: (?:annual |ordinary |extraordinary |full )?(?:council )?meeting of(?: the)?)? "
            + "(?!(?:annual|ordinary|extraordinary|special|monthly)(?: \\w{1,20})? meeting)"
            + "((?-i:[A-Z])[\\w&'’ -]*?)(?=\\s+(?:on|in|at|dated|under|minute|meeting|held|and(?! (?-i:[A-Z]))|"
            + "\\d)|[,.;:(\\n]|$)");
    private static final Pattern EVERY = Pattern
            .compile("(?i)\\b(?:review\\w*)\\b[^.]{0,80}?\\b(annual(?:ly)?|yearly|every year|each year|once a year|"
                    + "biennial(?:ly)?|every (?:other|second) year|(?:at least )?every (\\w+)[- ](years?|"
                    + "months?)|every (months?))\\b"
                    + "|\\b(annual|yearly|biennial) review\\b|^\\s*(?:review )?(annual(?:ly)?|yearly|"
                    + "every (\\w+) (years?|months?)|(\\w+) (years?|months?))\\s*$");
    private static final Pattern COVERS =
            Pattern.compile("(?i)(?:\\b(?:this|the|these) (?:policy|policies|guidance|guidelines|code|procedure|"
                    + "protocol|document|scheme)(?: and [\\w ]{1,40}?)?|(?:^|[.] )it) (?:applies|apply|covers?|"
                    + "is for|are for|is intended for)(?: equally)?(?: to)? ([^.:;\\n]+)|"
                    + "^\\s*(?:applies to|who (?:does )?this (?:policy )?applies? to|scope|covers)\\s*: ([^.;\\n]+)");
    private static final Pattern PEOPLE =
            Pattern.compile("(?is).*\\b(?:staff|employees?|workers?|councillors?|members?|volunteers?|contractors?|"
                    + "officers?|everyone|anyone|all|individuals|people|persons?|residents?|users?|hirers?|"
                    + "tenants?|holders?|consultants?|public|"
                    + "children|visitors?|trustees?|parents?|suppliers?|clerks?|apprentices?|candidates|"
                    + "applicants|bodies|groups|organisations)\\b.*");
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
        if (last < 0 && behind.matches("(?is)\\s*\\((adopted|approved).*")) {
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

    /// How often it is reviewed, as `1 year`.
    public static Optional<String> every(String words) {
        Matcher found = EVERY.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String all = found.group().toLowerCase(Locale.ROOT);
        Matcher period = Pattern.compile("(?:every )?(\\w+)[- ](year|month)s?\\b(?!.*(year|month))").matcher(all);
        if (all.matches("(?s).*(biennial|every (other|second) year).*")) {
            return Optional.of("2 years");
        }
        if (all.matches("(?s).*(annual|yearly|(every|each|a) year).*") || !period.find()) {
            return Optional.of("1 year");
        }
        return number(period.group(1)).map(count -> count == 12 && period.group(2).equals("month")
                ? "1 year"
                : count + " " + period.group(2) + (count == 1 ? "" : "s"));
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
        String people = found.group(1) != null ? found.group(1) : found.group(2);
        List<String> covered = new ArrayList<>();
        for (String who : people.split(",\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*")) {
            String named = who.strip().replaceFirst("^(?:including|whether|both|i\\.e\\.) ", "");
            if (PEOPLE.matcher(named).matches()) {
                covered.add(named);
            }
        }
        return covered;
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
