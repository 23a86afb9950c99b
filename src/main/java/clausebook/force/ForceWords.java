package clausebook.force;

import clausebook.force.NormalWords.Word;
import clausebook.likeness.LanguageWords;
import clausebook.text.WordLists;
import java.util.EnumMap;
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
        ONLY, ALL, BEFORE_AND_AFTER, EXCEPTIONS, EXEMPTING, CONDITIONS, NEGATIONS, AFTER_NOT, CLOSING, SUBORDINATE,
        EMPTY, PERIODS, UNITS, NUMBERS_WITH_A_UNIT, ORDINALS, BEFORE_NO_FIGURE, PLACES, NO_PLACES, PLACE_JOINS, RANGES,
        BELONGS, OURS
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
    /// Of so many different words the forms are kept; a text that has more of them is made up.
    private static final int MOST_WORDS = 100_000;

    private final WordLists lists;
    private final LanguageWords likeness;
    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    private final Map<Opening, OpeningPhrases> openings = new EnumMap<>(Opening.class);
    private final Map<String, String> numbers;
    private final Map<String, String> figures;
    private final Map<String, String> per;
    private final Map<String, String> pairs;
    private final Map<String, String> lastNots;
    private final Map<String, String> forms;
    private final List<String> several;
    private final Pattern limit;
    private final Pattern opening;
    /// The normal forms of every word that was met.
    private final Map<String, List<String>> met = new ConcurrentHashMap<>();

    private ForceWords(WordLists lists, LanguageWords likeness) {
        this.lists = lists;
        this.likeness = likeness;
        for (WordClass kind : WordClass.values()) {
            classes.put(kind, Set.copyOf(lists.words(heading(kind))));
        }
        for (Opening kind : Opening.values()) {
            openings.put(kind, new OpeningPhrases(lists.words(heading(kind))));
        }
        this.numbers = lists.meanings("numbers");
        this.figures = lists.meanings("figures");
        this.per = lists.meanings("per");
        this.pairs = lists.meanings("two in one");
        this.lastNots = lists.meanings("not at the end");
        this.forms = lists.meanings("forms");
        this.several = lists.words("several");
        this.limit = Pattern.compile("(?i)\\b(?:(?<most>" + String.join("|", lists.words("most")) + ")|(?<least>"
                + String.join("|", lists.words("least")) + "))\\s+$");
        this.opening = Pattern.compile("(?i)^(?:" + any(Opening.YOU) + ")?(?:" + any(Opening.FORBIDS) + "|"
                + any(Opening.MODALS) + ")");
    }

    private static String heading(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String any(Opening kind) {
        return "(?:" + String.join("|", lists.words(heading(kind))) + ") ";
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

    /// True where a phrase of a kind opens words.
    boolean opens(Opening kind, NormalWords words) {
        return openings.get(kind).open(words.all());
    }

    /// Words that soften a duty, in the order in which they are looked for; several words are parted by a space.
    public List<String> hedges() {
        return lists.words("hedges");
    }

    /// A line without the words of force that it opens with: "keep a copy" of "you must keep a copy".
    public String withoutOpening(String line) {
        return opening.matcher(line).replaceFirst("");
    }

    /// True where words begin with "do not", "never" or a modal with "not", after "you" or without it.
    public boolean opensForbidding(NormalWords words) {
        return opens(Opening.FORBIDS, afterYou(words));
    }

    /// The same, and where they begin with any "not" that is no limit: they tell to leave something.
    public boolean opensWithNot(NormalWords words) {
        NormalWords rest = afterYou(words);
        return opens(Opening.FORBIDS, rest) || opens(Opening.NOTS, rest) && !opens(Opening.NO_LIMITS, rest);
    }

    /// True where words begin with a modal of their own: "you must", "should".
    public boolean opensWithForce(NormalWords words) {
        return opens(Opening.MODALS, afterYou(words));
    }

    private NormalWords afterYou(NormalWords words) {
        return opens(Opening.YOU, words) ? words.rest() : words;
    }

    /// True for words of force that stand behind what they rule: "is not permitted".
    public boolean closes(String phrase) {
        return NormalWords.of(this, phrase).count(WordClass.CLOSING) > 0;
    }

    /// True where the words just before a phrase open a part of the sentence that has no duty of its own.
    public boolean isSubordinate(NormalWords before) {
        List<Word> words = before.all();
        for (int at = words.size() - 1; at >= Math.max(0, words.size() - SUBORDINATE_REACH); at--) {
            if (!Character.isLetterOrDigit(words.get(at).form().charAt(0))) {
                return false;
            }
            if (of(WordClass.SUBORDINATE).contains(words.get(at).form())) {
                return true;
            }
        }
        return false;
    }

    /// True where a sentence goes on about the one before: "But this is not permitted".
    public boolean goesBack(NormalWords sentence) {
        return opens(Opening.BACK, opens(Opening.BUT, sentence) ? sentence.rest() : sentence);
    }

    /// True where words begin with a limit such as "no more than", or tell that nobody is bound.
    public boolean isLimit(List<Word> words) {
        return openings.get(Opening.NO_LIMITS).open(words) || openings.get(Opening.NO_BANS).open(words);
    }

    /// What a word can mean where it is all of the printed words of force; the words of duties are parted by spaces.
    Map<String, String> printedAlone() {
        return lists.meanings("printed alone");
    }

    /// True where words turn what was said before round: "and never", or a "not" behind a comma.
    public boolean isTurn(NormalWords words) {
        List<Word> all = words.all();
        boolean comma = words.begins(",") && all.size() > 1 && of(WordClass.NEGATIONS).contains(all.get(1).form());
        return comma || opens(Opening.TURNS, words);
    }

    /// True for words of force that rule all the rest of their sentence: "no employee".
    public boolean rulesTheRest(String phrase) {
        return opens(Opening.ALL_THE_REST, NormalWords.of(this, phrase));
    }

    /// True for a bare order, which ends at the next comma.
    public boolean isOrder(String phrase) {
        return opens(Opening.ORDERS, NormalWords.of(this, phrase));
    }

    /// True for "normally" behind "not".
    boolean isBetween(String before, String word) {
        return of(WordClass.AFTER_NOT).contains(word) && of(WordClass.NEGATIONS).contains(before);
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

    /// The normal forms of a word: "can" and "not" for "can't", "2" for "two", one as a rule, none for an apostrophe.
    ///
    /// @param written letters and apostrophes
    List<String> forms(String written) {
        List<String> known = met.get(written);
        if (known == null) {
            String word = likeness.withoutOwner(written.toLowerCase(Locale.ROOT).replace('’', '\''));
            known = apart(word).stream().map(part -> part.replace("'", "")).filter(part -> !part.isEmpty())
                    .map(this::inDigits).toList();
            if (met.size() < MOST_WORDS) {
                met.put(written, known);
            }
        }
        return known;
    }

    private List<String> apart(String word) {
        String two = pairs.get(word);
        if (two != null) {
            return List.of(two.split(" "));
        }
        for (Map.Entry<String, String> ending : lastNots.entrySet()) {
            if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length()) {
                return List.of(word.substring(0, word.length() - ending.getKey().length()), ending.getValue());
            }
        }
        return List.of(word);
    }

    /// A number that may be "someone" stays a word.
    private String inDigits(String word) {
        return of(WordClass.NUMBERS_WITH_A_UNIT).contains(word) ? word : numbers.getOrDefault(word, word);
    }

    /// What a word is about, without the endings and forms that a verb may have.
    String stem(String word) {
        return likeness.stem(forms.getOrDefault(word, word));
    }

    /// True where what stands before words of force suffers what is done, told from the words behind them.
    public boolean isPassive(NormalWords behind) {
        return opens(Opening.PASSIVE, behind);
    }

    /// How words of the language are taken to be alike.
    public LanguageWords likeness() {
        return likeness;
    }

    /// "per" for a word that says so before a period, else empty.
    String per(String word, String next) {
        String known = per.get(word);
        return known != null && of(WordClass.PERIODS).contains(next) ? known : "";
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
