package clausebook.suggest;

import clausebook.force.ForcePhrase;
import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes a passage apart into its sentences.
final class Sentences {

    /// Many councils write `:-`.
    static final Pattern OPENS_A_LIST = Pattern.compile(":[\\s–-]*$");

    private final String text;
    private final SuggestWords language;

    Sentences(String text, SuggestWords language) {
        this.text = text;
        this.language = language;
    }

    /// The words of one clause or item, and those that it reads on from.
    ///
    /// @param text  without marks
    /// @param stems what stands above it and reads on into it, the outermost first: headings, lead-ins, the clause
    ///              whose item it is
    /// @param below what stands below it and is its condition, where it ends in one: "unless:"
    record Passage(String text, List<String> stems, List<String> below) {

        Passage {
            stems = List.copyOf(stems);
            below = List.copyOf(below);
        }

        Passage(String text, List<String> stems) {
            this(text, stems, List.of());
        }
    }

    /// Some words that stand together.
    ///
    /// @param start where they begin in the passage
    record Sentence(String text, int start) {}

    /// In their order; what stands on a line of its own is a sentence of its own.
    List<Sentence> all() {
        List<Sentence> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || ends(at)) {
                add(start, at + 1, found);
                start = at + 1;
            }
        }
        add(start, text.length(), found);
        return found;
    }

    private void add(int start, int end, List<Sentence> found) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        String words = text.substring(from, end).stripTrailing();
        if (!words.isEmpty()) {
            found.add(new Sentence(words, from));
        }
    }

    private boolean ends(int at) {
        char mark = text.charAt(at);
        if (mark != '.' && mark != '!' && mark != '?' && mark != ';') {
            return false;
        }
        boolean gap = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return gap && (mark != '.' || !isShortened(at));
    }

    /// Where the words of a duty end: before what joins the next words of force to them.
    static int partEnd(String text, int from, List<ForcePhrase> phrases, SuggestWords language) {
        for (ForcePhrase next : phrases) {
            if (next.start() > from) {
                if (language.is(Kind.JOINS, language.words(next.words()).words().getFirst())) {
                    return next.start();
                }
                List<NormalWords.Word> between = language.words(text.substring(from, next.start())).all();
                for (int at = between.size() - 1; at > 0 && !isRelative(between, at, language); at--) {
                    if (language.is(Kind.JOINS, between.get(at).form())) {
                        return from + between.get(at).start();
                    }
                }
            }
        }
        return text.length();
    }

    /// "Hens or rabbits, for which consent is required": what stands before goes on.
    private static boolean isRelative(List<NormalWords.Word> words, int at, SuggestWords language) {
        return language.is(Kind.OPENS_SUBJECT, words.get(at).form())
                && (Subordination.isMark(words.get(at - 1).form())
                        || language.is(Kind.NO_VERBS, words.get(at - 1).form()));
    }

    private boolean isShortened(int point) {
        int start = point;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, point).toLowerCase(Locale.ROOT);
        return language.isShortened(word) && point + 2 < text.length();
    }
}
