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
import java.util.regex.Pattern;

/// What is known of one language's words of force, limits and figures, from the file `<language>.txt` beside this
/// class. Read once.
public final class ForceWords {

    /// Lists of single words by what they do to a duty; each is headed by its name in small letters.
    public enum WordClass {
        ONLY, ALL, BEFORE_AND_AFTER, EXCEPTIONS, EXEMPTING, CONDITIONS, NEGATIONS, AFTER_NOT, CLOSING, SUBORDINATE,
        EMPTY, PERIODS, UNITS, NUMBERS_WITH_A_UNIT, ORDINALS, BEFORE_NO_FIGURE, PLACES, NO_PLACES, PLACE_JOINS, RANGES,
        BELONGS, OURS, HALVES_OF_UNITS, NARROWING
    }

    private static final Map<String, Optional<ForceWords>> KNOWN = new ConcurrentHashMap<>();
    /// How many words before a phrase may still open the part of the sentence that it stands in.
    private static final int SUBORDINATE_REACH = 5;

    private final WordLists lists;
    private final LanguageWords likeness;
    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    private final Map<Opening, OpeningPhrases> openings = new EnumMap<>(Opening.class);
    private final WordForms forms;
    private final FigureWords figures;
    private final Pattern opening;

    private ForceWords(WordLists lists, LanguageWords likeness) {
        this.lists = lists;
        this.likeness = likeness;
        for (WordClass kind : WordClass.values()) {
            classes.put(kind, Set.copyOf(lists.words(heading(kind))));
        }
        for (Opening kind : Opening.values()) {
            openings.put(kind, new OpeningPhrases(lists.words(heading(kind))));
        }
        this.forms = new WordForms(lists, likeness);
        this.figures = new FigureWords(lists);
        this.opening = Pattern.compile("(?i)^(?:" + any(Opening.YOU) + ")?(?:" + any(Opening.FORBIDS) + "|"
                + any(Opening.MODALS) + ")");
    }

    static String heading(Enum<?> kind) {
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

    /// True where a modal opens words: "must", "should".
    boolean isModal(List<Word> words) {
        return openings.get(Opening.MODALS).open(words);
    }

    /// True for "no", "nobody" and the like.
    boolean negates(Word word) {
        return of(WordClass.NEGATIONS).contains(word.form());
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

    /// True where what stands before words of force suffers what is done, told from the words behind them.
    public boolean isPassive(NormalWords behind) {
        return opens(Opening.PASSIVE, behind);
    }

    /// The forms that its words have.
    WordForms forms() {
        return forms;
    }

    /// Its words of number, period and limit.
    public FigureWords figures() {
        return figures;
    }

    /// How words of the language are taken to be alike.
    public LanguageWords likeness() {
        return likeness;
    }
}
