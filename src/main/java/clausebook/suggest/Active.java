package clausebook.suggest;

import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// A sentence that says what is done, told as what somebody does: "claims should be submitted to the Clerk" as "submit
/// claims to the Clerk".
final class Active {

    /// More words than name a thing plainly.
    private static final int MOST_WORDS_OF_A_THING = 9;

    private Active() {}

    /// What is done, the verb first. Empty where the verb is not known, where the words say who does it, or where those
    /// before say more than to what it is done.
    ///
    /// @param thing  the words before the words of force
    /// @param behind those behind them
    static Optional<String> doing(String thing, String behind, SuggestWords language) {
        List<NormalWords.Word> words = language.words(behind).all();
        StringBuilder how = new StringBuilder();
        int at = 1;
        while (at < words.size() && isBetween(words.get(at).form(), language)) {
            boolean told = language.is(Kind.BETWEEN_BE, words.get(at).form());
            how.append(told ? " " + words.get(at).form() : "");
            at++;
        }
        boolean named = at + 1 < words.size() && language.is(Kind.DOERS, words.get(at + 1).form())
                && !(at + 2 < words.size() && language.is(Kind.MEANS, words.get(at + 2).form()));
        if (at >= words.size() || named || !isPlain(thing, language)) {
            return Optional.empty();
        }
        StringBuilder verbs = new StringBuilder(language.verbDone(words.get(at).form()).orElse(""));
        while (!verbs.isEmpty() && isJoined(words, at + 1, language)) {
            verbs.append(behind, words.get(at).end(), words.get(at + 2).start())
                    .append(language.verbDone(words.get(at + 2).form()).orElseThrow());
            at += 2;
        }
        return verbs.isEmpty() || isDoneToo(words, at + 1, language)
                ? Optional.empty()
                : Optional.of(verbs + " " + small(thing) + how + behind.substring(words.get(at).end()));
    }

    /// "Copied, altered or published": more is done to the same thing.
    private static boolean isJoined(List<NormalWords.Word> words, int at, SuggestWords language) {
        return at + 1 < words.size()
                && (language.is(Kind.JOINS, words.get(at).form()) || words.get(at).form().equals(","))
                && language.verbDone(words.get(at + 1).form()).isPresent();
    }

    /// "Sent to a private address or kept on a private device": two sentences in one.
    private static boolean isDoneToo(List<NormalWords.Word> words, int from, SuggestWords language) {
        return IntStream.range(from, words.size()).anyMatch(at -> isJoined(words, at, language));
    }

    /// "Any tree" of "No tree may".
    static String any(String printed, SuggestWords language) {
        List<NormalWords.Word> words = language.words(printed).all();
        int last = words.getLast().start();
        int first = words.getFirst().end();
        return first < last ? language.list(Kind.ANY).getFirst() + printed.substring(first, last) : "";
    }

    private static boolean isBetween(String word, SuggestWords language) {
        return language.is(Kind.BETWEEN_BE, word) || language.is(Kind.OF_FORCE, word);
    }

    private static boolean isPlain(String thing, SuggestWords language) {
        NormalWords told = language.words(thing);
        boolean marked = told.words().stream().anyMatch(Subordination::isMark);
        return !told.all().isEmpty() && told.all().size() <= MOST_WORDS_OF_A_THING && !marked
                && !language.begins(told, Kind.NONE) && !language.begins(told, Kind.OPENS_WHEN)
                && !language.begins(told, Kind.EMPTY_SUBJECTS) && !language.begins(told, Kind.PRONOUNS)
                && !language.has(told, Kind.OPENS_SUBJECT);
    }

    /// Without the capital of the sentence.
    private static String small(String thing) {
        String words = thing.strip();
        boolean letters = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return letters ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
