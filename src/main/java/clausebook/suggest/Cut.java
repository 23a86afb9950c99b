package clausebook.suggest;

import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;
import java.util.Optional;

/// What is to be done, its condition and its exception, cut out of the words of a sentence.
///
/// @param says   never blank
/// @param when   without its "if" or "when"; empty for none
/// @param unless without its "unless"; empty for none
record Cut(String says, String when, String unless) {

    /// An exception or condition never stands among the first words: "check if …" is something to be done.
    private static final int FIRST_WORDS = 2;
    private static final int WORDS_OF_A_NAME = 4;
    /// "Is required to": the verb stands behind it.
    private static final String TO = "to ";

    /// @param opening what stands before the duty: it may open with a condition
    /// @param doing   what stands behind the words of force, up to the next duty
    static Cut of(String opening, String doing, SuggestWords language) {
        String condition = condition(opening, language);
        String rest = bare(doing);
        String unless = "";
        int except = mark(rest, Kind.EXCEPTS, language);
        if (except > 0) {
            unless = bare(behind(rest, except));
            rest = bare(rest.substring(0, except));
        }
        int only = mark(rest, Kind.CONDITIONS, language);
        if (only > 0 && condition.isEmpty()) {
            condition = bare(behind(rest, only));
            rest = bare(rest.substring(0, only));
        }
        return new Cut(rest.startsWith(TO) ? rest.substring(TO.length()) : rest, condition, unless);
    }

    /// All words of a sentence that does not say who acts: its condition stands in it.
    static Cut whole(String sentence) {
        return new Cut(bare(sentence), "", "");
    }

    /// The same under one condition or exception more.
    Cut under(boolean excepts, String words) {
        return excepts ? new Cut(says, when, both(unless, words)) : new Cut(says, both(when, words), unless);
    }

    private static String both(String one, String other) {
        return bare(one.isEmpty() ? other : one + "; " + other);
    }

    /// All its words, parted by marks.
    String all() {
        return String.join(" ; ", says, when, unless);
    }

    /// The words between an "if" that opens a sentence and the comma behind them, or who does it where there is none:
    /// "if you are late you must".
    private static String condition(String opening, SuggestWords language) {
        NormalWords words = language.words(opening);
        Optional<String> word = language.list(Kind.CONDITIONS).stream().filter(words::begins).findFirst();
        if (word.isEmpty()) {
            return "";
        }
        String rest = opening.strip().substring(word.get().length());
        int comma = rest.indexOf(',');
        return bare(rest.substring(0, comma < 0 ? doer(rest, language) : comma));
    }

    /// Where those begin who stand right before the words of force.
    private static int doer(String text, SuggestWords language) {
        List<NormalWords.Word> words = language.words(text).all();
        int last = words.size() - 1;
        boolean alone = last > 0 && (language.is(Kind.PRONOUNS, words.get(last).form())
                || language.is(Kind.PEOPLE, words.get(last).form()));
        int least = alone ? last - 1 : Math.max(0, last - WORDS_OF_A_NAME);
        for (int at = last - 1; at >= Math.max(0, least); at--) {
            if (language.is(Kind.ARTICLES, words.get(at).form())) {
                return words.get(at).start();
            }
        }
        return last < 0 ? 0 : words.get(last).start();
    }

    /// Where a word of a list begins behind the first words; 0 where none does.
    private static int mark(String text, Kind kind, SuggestWords language) {
        List<NormalWords.Word> words = language.words(text).all();
        for (int at = FIRST_WORDS; at < words.size() - 1; at++) {
            if (language.is(kind, words.get(at).form()) && !language.is(Kind.ASKS_WHETHER, words.get(at - 1).form())
                    && !isObject(words, at, language)) {
                return words.get(at).start();
            }
        }
        return 0;
    }

    /// "Tell a colleague where they are going".
    private static boolean isObject(List<NormalWords.Word> words, int at, SuggestWords language) {
        return language.is(Kind.OPENS_OBJECTS, words.get(at).form())
                && !Subordination.isMark(words.get(at - 1).form()) && words.subList(0, at).stream()
                        .anyMatch(word -> language.is(Kind.TELLERS, word.form()));
    }

    private static String behind(String text, int at) {
        int gap = text.indexOf(' ', at);
        return gap < 0 ? "" : text.substring(gap);
    }

    /// Without the marks and blanks at its ends.
    private static String bare(String words) {
        return words.strip().replaceFirst("^[,;:–-]+\\s*", "").replaceFirst("[\\s,;:.–]+$", "");
    }
}
