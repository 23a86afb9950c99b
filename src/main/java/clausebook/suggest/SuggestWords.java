package clausebook.suggest;

import clausebook.corpus.Duty;
import clausebook.corpus.Worded;
import clausebook.force.ForceWords;
import clausebook.force.NormalWords;
import clausebook.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How a language says what is to be done, from the file `<language>.txt` beside this class. Read once.
final class SuggestWords {

    /// The lists of words and short phrases; each is headed by its name in small letters.
    enum Kind {
        ORDERS, BEFORE_AN_ORDER, PEOPLE, BODIES, POSSIBLE, CONSEQUENCES, DEFINITIONS, TOLD, REFUSED, BEHIND_BE, BE,
        NOUNS_OF_DUTY, HAVE, ANSWERABLE, OPENS_WHEN, OPENS_UNLESS, SHORTENED, OFFICES, PROMISED,
        FORBIDDEN_THINGS, OPENS_SUBJECT, NONE, PARTS, CONDITIONS, EXCEPTS, ASKS_WHETHER, JOINS, ARTICLES, THINGS,
        RELATIVES, INFINITIVE, WANTS,
        NEEDS, OPENS_ORDERS_ALONE, DOING, ANSWERS_FOR, PROMISES, ABILITY, EMPTY_SUBJECTS, EXISTS, ONLY_TOLD, FOLLOWS,
        TIME_LIMITS, DONE, ONLY, BESIDES, VERBS_OF_RELATIVES,
        ABLE, WHOLE_BODIES, ANSWERS_WITH, WHOSE, SUCH, BEFORE_A_DATE, PRONOUNS, SUFFERED, SUFFERED_ENDINGS, STEPS,
        TAKES_THAT, TAKEN, NAMES_OF_LISTS, IN_HEADINGS;

        private String heading() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final Map<String, Optional<SuggestWords>> KNOWN = new ConcurrentHashMap<>();

    private final ForceWords force;
    private final Map<Kind, List<String>> lists = new HashMap<>();
    private final Map<Kind, Set<String>> sets = new HashMap<>();
    private final Map<String, String> headings;
    /// Verbs that open an order, by their stems.
    private final Map<String, String> verbs = new HashMap<>();

    private SuggestWords(WordLists words, ForceWords force) {
        this.force = force;
        for (Kind kind : Kind.values()) {
            lists.put(kind, words.words(kind.heading()));
            sets.put(kind, Set.copyOf(words.words(kind.heading())));
        }
        this.headings = words.meanings("headings");
        lists.get(Kind.ORDERS).forEach(verb -> verbs.putIfAbsent(force.likeness().stem(verb), verb));
    }

    /// The words of a language; empty where the program knows none, or no words of force.
    static Optional<SuggestWords> of(String language) {
        return KNOWN.computeIfAbsent(language, code -> WordLists.read(SuggestWords.class, code + ".txt")
                .flatMap(words -> ForceWords.of(code).map(force -> new SuggestWords(words, force))));
    }

    ForceWords force() {
        return force;
    }

    /// A text's words in their normal form.
    NormalWords words(String text) {
        return NormalWords.of(force, text);
    }

    boolean is(Kind kind, String word) {
        return sets.get(kind).contains(word);
    }

    /// True for a verb as it is said of an office: "reviews", "applies".
    boolean isDone(String word) {
        return !is(Kind.ORDERS, word) && lists.get(Kind.DONE).stream().anyMatch(word::endsWith)
                && verbs.containsKey(force.likeness().stem(word));
    }

    /// The verb of what is being done: "keep" of "keeping"; empty for any other word.
    Optional<String> verb(String doing) {
        boolean is = lists.get(Kind.DOING).stream().anyMatch(doing::endsWith) && !is(Kind.THINGS, doing);
        return is ? Optional.ofNullable(verbs.get(force.likeness().stem(doing))) : Optional.empty();
    }

    /// True for words that end with an owner: "it is the user's".
    boolean isOwner(String words) {
        String last = words.strip().replaceFirst("^.*\\s", "");
        return !force.likeness().withoutOwner(last).equals(last);
    }

    boolean isShortened(String word) {
        return is(Kind.SHORTENED, word);
    }

    /// True where words begin with an entry of a list.
    boolean begins(NormalWords words, Kind kind) {
        return lists.get(kind).stream().anyMatch(words::begins);
    }

    /// True where an entry of a list stands somewhere in the words.
    boolean has(NormalWords words, Kind kind) {
        return lists.get(kind).stream().anyMatch(words::has);
    }

    List<String> list(Kind kind) {
        return lists.get(kind);
    }

    /// The duty that a heading sets for all that stands below it, such as "Don't".
    Optional<Duty> ofHeading(String heading) {
        String bare = bareHeading(heading).toLowerCase(Locale.ROOT).replace('’', '\'');
        return Optional.ofNullable(headings.get(bare)).flatMap(word -> Worded.find(Duty.class, word));
    }

    /// A heading without the marks behind it.
    String bareHeading(String heading) {
        return heading.strip().replaceFirst("[:.!]+$", "");
    }
}
