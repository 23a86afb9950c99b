package clausebook.suggest;

import clausebook.corpus.Duty;
import clausebook.corpus.Worded;
import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords;
import clausebook.force.NormalWords;
import clausebook.text.WordLists;
import java.util.ArrayList;
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
        ABLE, WHOLE_BODIES, ANSWERS_WITH, WHOSE, SUCH, BEFORE_A_DATE, PRONOUNS, SUFFERED_ENDINGS, STEPS,
        TAKES_THAT, TAKEN, ENDINGS_OF_VERBS, MORE_VERBS, DOERS, BETWEEN_BE, OF_FORCE, INVERTED, THINGS_TOO, ASKS,
        SPEAKERS,
        APPROVAL,
        TELLS, SENDS, IN_NAMES,
        NOT_IN_NAMES, OF_PEOPLE_ALONE, PURPOSES, REMINDS, PERMITTED, OFFICE_NAMES, NAMES_OF_LISTS, IN_HEADINGS,
        BEFORE_NONE, ANY, LEADS_ON, DENIED, DENIED_OF_THINGS, SAID, FINITE, AUXILIARIES,
        JOINS_NONE, MAKES_SURE, EXCEPTS_TOO, THAN, ANY_MORE, FREE, PLEDGES, BEING, LEAVES, EMPHATIC, ADVICE, CHANCES,
        RIGHTS, OF_TWO, MEANS, BEHIND_EXCEPT, TELLERS, OPENS_OBJECTS, DEADLINES, MONTHS, BEFORE_A_MONTH, NO_VERBS,
        OWN_TEXTS, OWN_REVIEWS, OWN_RISKS, BETWEEN_NAME_AND_VERB;

        private String heading() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final Map<String, Optional<SuggestWords>> KNOWN = new ConcurrentHashMap<>();

    private final ForceWords force;
    private final Map<Kind, List<String>> lists = new HashMap<>();
    private final Map<Kind, Set<String>> sets = new HashMap<>();
    private final Map<String, String> headings;
    private final Map<String, String> documents;
    /// Verbs by the forms that no ending tells: "keep" by "kept".
    private final Map<String, String> suffered;
    /// Verbs that open an order, by their stems.
    private final Map<String, String> verbs = new HashMap<>();

    private SuggestWords(WordLists words, ForceWords force) {
        this.force = force;
        for (Kind kind : Kind.values()) {
            lists.put(kind, words.words(kind.heading()));
            sets.put(kind, Set.copyOf(words.words(kind.heading())));
        }
        this.headings = words.meanings("headings");
        this.suffered = words.meanings("suffered");
        this.documents = words.meanings("document names");
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

    /// True for a verb that can open an order.
    boolean isVerb(String word) {
        return is(Kind.ORDERS, word) || is(Kind.MORE_VERBS, word);
    }

    /// The verb of what is being done: "keep" of "keeping"; empty for any other word.
    Optional<String> verb(String doing) {
        return is(Kind.THINGS, doing) ? Optional.empty() : verb(doing, Kind.DOING);
    }

    /// The verb of what is done to something: "submit" of "submitted"; empty for any other word.
    Optional<String> verbDone(String done) {
        return Optional.ofNullable(suffered.get(done)).or(() -> verb(done, Kind.SUFFERED_ENDINGS));
    }

    /// "Take" of "taking", "submit" of "submitting", "apply" of "applied".
    private Optional<String> verb(String form, Kind endings) {
        for (String end : lists.get(endings)) {
            if (form.endsWith(end) && form.length() > end.length() + 1) {
                String bare = form.substring(0, form.length() - end.length());
                List<String> verbs = new ArrayList<>(List.of(bare));
                lists.get(Kind.ENDINGS_OF_VERBS).forEach(last -> verbs.add(bare + last));
                lists.get(Kind.ENDINGS_OF_VERBS).forEach(last -> verbs.add(shorter(bare) + last));
                verbs.add(shorter(bare));
                return verbs.stream().filter(this::isVerb).findFirst();
            }
        }
        return Optional.empty();
    }

    private static String shorter(String word) {
        return word.substring(0, word.length() - 1);
    }

    /// True for words that end with an owner: "it is the user's".
    boolean isOwner(String words) {
        String last = words.strip().replaceFirst("^.*\\s", "");
        return !force.likeness().withoutOwner(last).equals(last);
    }

    /// Words that end the name of a document, and the kind that each one means.
    Map<String, String> documents() {
        return documents;
    }

    /// True for a form that says what is done to something, and that no ending tells.
    boolean isSuffered(String word) {
        return suffered.containsKey(word);
    }

    /// True for the words of "if you" and "if the tenant" behind "if".
    boolean isOfADoer(String word) {
        return is(Kind.PRONOUNS, word) || is(Kind.PEOPLE, word) || is(Kind.BODIES, word) || is(Kind.ARTICLES, word)
                || is(Kind.OPENS_SUBJECT, word) || is(Kind.BEHIND_EXCEPT, word);
    }

    /// "Report it at once, and never later than the next day".
    boolean isDeadline(ForcePhrase phrase, String text) {
        return phrase.forbids() && begins(words(text.substring(phrase.end())), Kind.DEADLINES);
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
