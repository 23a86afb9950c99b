package clausebook.force;

import clausebook.likeness.LanguageWords;
import clausebook.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is known of one language's words of force, limits and figures, from the file `<language>.txt` beside this
/// class. Read once.
public final class ForceWords {

    /// Lists of single words by what they do to a duty; each is headed by its name in small letters.
    public enum WordClass {
        ONLY, ALL, BEFORE_AND_AFTER, EXCEPTIONS, EXEMPTING, CONDITIONS, NEGATIONS, EMPTY, PERIODS, UNITS, PLACES,
        NO_PLACES, PLACE_JOINS, RANGES, BELONGS, OURS;

        private String heading() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// What the words before a figure make of it.
    public enum Bound {
        MOST, LEAST
    }

    private static final Map<String, Optional<ForceWords>> KNOWN = new ConcurrentHashMap<>();
    /// More letters than any words have that stand before a figure.
    private static final int LONGEST_LIMIT = 24;
    /// How many words before a phrase may still open the part of the sentence that it stands in.
    private static final int SUBORDINATE_REACH = 5;

    private final WordLists lists;
    private final LanguageWords likeness;
    private final Map<WordClass, Set<String>> classes = new HashMap<>();
    private final Map<String, String> numbers;
    private final Map<String, String> figures;
    private final Map<String, String> per;
    private final Map<String, String> pairs;
    private final Map<String, String> forms;
    private final Pattern limit;
    private final Pattern opening;

    private ForceWords(WordLists lists, LanguageWords likeness) {
        this.lists = lists;
        this.likeness = likeness;
        for (WordClass kind : WordClass.values()) {
            classes.put(kind, new HashSet<>(lists.words(kind.heading())));
        }
        this.numbers = lists.meanings("numbers");
        this.figures = lists.meanings("figures");
        this.per = lists.meanings("per");
        this.pairs = lists.meanings("two in one");
        this.forms = lists.meanings("forms");
        this.limit = Pattern.compile("(?i)\\b(?:(?<most>" + String.join("|", lists.words("most")) + ")|(?<least>"
                + String.join("|", lists.words("least")) + "))\\s+$");
        this.opening = Pattern.compile(
                "(?i)^(?:" + any(you()) + ")?(?:" + any(forbids()) + "|" + any(lists.words("modals")) + ")");
    }

    private static String any(List<String> words) {
        return "(?:" + String.join("|", words) + ") ";
    }

    /// The words of a language; empty where the program knows none.
    ///
    /// @param language a code such as `en`
    public static Optional<ForceWords> of(String language) {
        return KNOWN.computeIfAbsent(language, ForceWords::read);
    }

    private static Optional<ForceWords> read(String language) {
        return WordLists.read(ForceWords.class, language + ".txt")
                .map(lists -> new ForceWords(lists, LanguageWords.of(language)));
    }

    /// All words of a class, in small letters.
    public Set<String> of(WordClass kind) {
        return classes.get(kind);
    }

    /// Words that soften a duty, in the order in which they are looked for; several words are parted by a space.
    public List<String> hedges() {
        return lists.words("hedges");
    }

    /// How a line opens that forbids.
    public List<String> forbids() {
        return lists.words("forbids");
    }

    /// How people are spoken to at the start of a line.
    public List<String> you() {
        return lists.words("you");
    }

    /// A line without the words of force that it opens with: "keep a copy" of "you must keep a copy".
    public String withoutOpening(String line) {
        return opening.matcher(line).replaceFirst("");
    }

    /// True where words begin with "not", "never", "do not" or a modal with "not": they tell to leave something.
    public boolean opensForbidding(NormalWords words) {
        NormalWords rest = afterYou(words);
        return forbids().stream().anyMatch(rest::begins) || lists.words("nots").stream().anyMatch(rest::begins)
                && lists.words("no limits").stream().noneMatch(rest::begins);
    }

    /// True where words begin with a modal of their own: "you must", "should".
    public boolean opensWithForce(NormalWords words) {
        return lists.words("modals").stream().anyMatch(afterYou(words)::begins);
    }

    private NormalWords afterYou(NormalWords words) {
        return you().stream().anyMatch(words::begins) ? words.rest() : words;
    }

    /// The words and phrases of one list.
    List<String> words(String list) {
        return lists.words(list);
    }

    /// True for words of force that stand behind what they rule: "is not permitted".
    public boolean closes(String phrase) {
        return NormalWords.of(this, phrase).words().stream().anyMatch(lists.words("closing")::contains);
    }

    /// True where words just before a phrase open a part of the sentence that has no duty of its own.
    ///
    /// @param before the words before it, in their order
    public boolean isSubordinate(NormalWords before) {
        List<String> words = before.words();
        for (int at = words.size() - 1; at >= Math.max(0, words.size() - SUBORDINATE_REACH); at--) {
            if (!Character.isLetterOrDigit(words.get(at).charAt(0))) {
                return false;
            }
            if (lists.words("subordinate").contains(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    /// True where a sentence goes on about the one before: "But this is not permitted".
    public boolean goesBack(NormalWords sentence) {
        NormalWords rest = lists.words("but").stream().anyMatch(sentence::begins) ? sentence.rest() : sentence;
        return lists.words("back").stream().anyMatch(rest::begins);
    }

    /// True where words begin with a limit such as "no more than", or tell that nobody is bound.
    boolean isLimit(NormalWords words) {
        return lists.words("no limits").stream().anyMatch(words::begins)
                || lists.words("no bans").stream().anyMatch(words::begins);
    }

    /// What a word can mean where it is all of the printed words of force; the words of duties are parted by spaces.
    Map<String, String> printedAlone() {
        return lists.meanings("printed alone");
    }

    /// True where words turn what was said before round: "and never", or a "not" behind a comma.
    public boolean isTurn(NormalWords words) {
        List<NormalWords.Word> all = words.all();
        boolean comma = words.begins(",") && all.size() > 1 && of(WordClass.NEGATIONS).contains(all.get(1).form());
        return comma || lists.words("turns").stream().anyMatch(words::begins);
    }

    /// True for words of force that rule all the rest of their sentence: "no employee".
    public boolean rulesTheRest(String phrase) {
        NormalWords words = NormalWords.of(this, phrase);
        return lists.words("all the rest").stream().anyMatch(words::begins);
    }

    /// True for a bare order, which ends at the next comma.
    public boolean isOrder(String phrase) {
        NormalWords words = NormalWords.of(this, phrase);
        return lists.words("orders").stream().anyMatch(words::begins);
    }

    /// True for "normally" behind "not".
    boolean isBetween(String before, String word) {
        return of(WordClass.NEGATIONS).contains(before) && lists.words("after not").contains(word);
    }

    /// True for a second, third and so on.
    boolean isOrdinal(String number) {
        return lists.words("ordinals").contains(number);
    }

    /// True for a word before a number that is no figure: "section 6".
    boolean isPlace(String word) {
        return lists.words("before no figure").contains(word);
    }

    /// True for words of force that mean one thing wherever they stand.
    public boolean isSure(String phrase) {
        return lists.words("sure").contains(String.join(" ", NormalWords.of(this, phrase).words()));
    }

    /// Phrases of force and the word of their duty, the longer first.
    public Map<String, String> line() {
        return lists.meanings("line");
    }

    /// Printed phrases and the words of their duties, parted by spaces; the first that is found decides.
    Map<String, String> codebook() {
        return lists.meanings("codebook");
    }

    /// What stands for a word in small letters: "can", "not" for "can't"; the word itself as a rule.
    List<String> apart(String word) {
        String known = pairs.get(word);
        if (known != null) {
            return List.of(known.split(" "));
        }
        for (Map.Entry<String, String> ending : lists.meanings("not at the end").entrySet()) {
            if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length()) {
                return List.of(word.substring(0, word.length() - ending.getKey().length()), ending.getValue());
            }
        }
        return List.of(word);
    }

    /// What a word is about, without the endings and forms that a verb may have.
    String stem(String word) {
        return likeness.stem(forms.getOrDefault(word, word));
    }

    /// True where what stands before words of force suffers what is done.
    ///
    /// @param behind the words behind them
    public boolean isPassive(NormalWords behind) {
        return lists.words("passive").stream().anyMatch(behind::begins);
    }

    /// How words of the language are taken to be alike.
    public LanguageWords likeness() {
        return likeness;
    }

    /// "per" for a word that says so before a period, else empty.
    String per(String word, String next) {
        return of(WordClass.PERIODS).contains(next) ? per.getOrDefault(word, "") : "";
    }

    /// True for the word that says how often.
    boolean isPer(String word) {
        return per.containsValue(word);
    }

    /// A number in digits for one in words; empty for any other word.
    String number(String word) {
        return numbers.getOrDefault(word, "");
    }

    /// True for a number that is one only before a unit.
    boolean needsUnit(String word) {
        return lists.words("numbers with a unit").contains(word);
    }

    /// A figure in words that is no number, such as "twice": its normal form; empty for any other word.
    String figure(String word) {
        return figures.getOrDefault(word, "");
    }

    /// The unit that a word is, without the ending of several; empty where it is none.
    String unit(String word) {
        for (String end : lists.words("several")) {
            String one = word.endsWith(end) ? word.substring(0, word.length() - end.length()) : word;
            if (of(WordClass.UNITS).contains(one)) {
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
