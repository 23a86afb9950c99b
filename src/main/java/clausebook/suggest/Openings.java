package clausebook.suggest;

import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;
import java.util.regex.Pattern;

/// Tells where an order could begin in a sentence: behind a condition at its start, and behind words such as "please".
final class Openings {

    private static final String END_MARKS = ".;!:)";
    private static final Pattern CELLS = Pattern.compile("\\s[|–-]\\s");
    /// Words in two cells of a heading row.
    private static final int FEW = 5;
    private static final Pattern LATER_CAPITAL = Pattern.compile("\\s\\p{Lu}");

    private final String text;
    private final SuggestWords language;

    Openings(String text, SuggestWords language) {
        this.text = text;
        this.language = language;
    }

    /// The place; negative where a condition opens the sentence and does not end.
    int order() {
        int comma = text.indexOf(',');
        boolean conditional = language.begins(language.words(text), Kind.OPENS_WHEN);
        if (conditional && comma < 0) {
            return -1;
        }
        int at = -1;
        int next = word(conditional ? comma + 1 : 0);
        while (next != at) {
            at = next;
            next = word(behindOpening(at));
        }
        return at;
    }

    private int word(int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int behindOpening(int at) {
        for (String word : language.list(Kind.BEFORE_AN_ORDER)) {
            if (text.regionMatches(true, at, word + " ", 0, word.length() + 1)) {
                return at + word.length() + 1;
            }
        }
        return at;
    }

    /// "Back up your files" is an order, "back-ups" are things.
    boolean isOrder(int opening) {
        String rest = text.substring(opening);
        List<NormalWords.Word> words = language.words(rest).all();
        return !words.isEmpty()
                && (language.is(Kind.ORDERS, words.getFirst().form()) || isAskedFor(opening, words.getFirst().form()))
                && !rest.startsWith("-", words.getFirst().end()) && !isThing(words);
    }

    /// "Please stack the chairs": behind such words stands a verb, whichever it is, and no "do not".
    private boolean isAskedFor(int opening, String word) {
        List<NormalWords.Word> before = language.words(text.substring(0, opening)).all();
        return !before.isEmpty() && language.is(Kind.ASKS, before.getLast().form())
                && !language.is(Kind.OF_FORCE, word) && !language.is(Kind.PARTS, word);
    }

    /// "Leave that is not taken" orders nobody to leave, "use of the crest" nobody to use it.
    private boolean isThing(List<NormalWords.Word> words) {
        String verb = words.getFirst().form();
        String next = words.size() > 1 ? words.get(1).form() : "";
        return language.is(Kind.OPENS_SUBJECT, next) && !language.is(Kind.TAKES_THAT, verb)
                || language.is(Kind.WHOSE, next) && language.is(Kind.THINGS_TOO, verb)
                || language.is(Kind.FINITE, next);
    }

    /// The heading row of a table, "Record – Kept for – Reason", and a word alone.
    boolean isRow() {
        boolean ended = END_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith(";");
        return !ended && (text.strip().indexOf(' ') < 0 || CELLS.split(text).length > 2
                || CELLS.split(text).length == 2 && language.words(text).all().size() <= FEW);
    }

    /// Cells of a table in a row begin with such words too: they end without a mark, and go on with capitals.
    boolean mayBeCells() {
        boolean ended = END_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return !ended && (text.indexOf(' ') < 0 || LATER_CAPITAL.matcher(text).find());
    }

    /// An order is no noun: "Work at height must never be done alone" tells nobody to work.
    boolean isApart(int opening, int phrase) {
        return opening < 0 || opening >= phrase
                || language.has(language.words(text.substring(opening, phrase)), Kind.PARTS);
    }

    /// The words of force of a bare order are its verb.
    String verb(int opening) {
        return text.substring(opening, opening + language.words(text.substring(opening)).all().getFirst().end());
    }
}
