package clausebook.suggest;

import clausebook.corpus.Duty;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds what turns words of force that have no "not" of their own into a ban: "neither of them should", "requires
/// that no work begins".
record Turn(PlacedPhrase placed, SuggestWords language) {

    /// "Expects staff of the office not to".
    private static final int REACH = 7;
    /// "Must take no part".
    private static final int NEAR = 3;

    /// @param printed the word that turns
    /// @param end     behind it stands what is banned, the verb first; negative where it does not
    record Found(String printed, int end) {}

    /// Empty where nothing turns them.
    Optional<Found> found() {
        return placed.phrase().forbids() ? Optional.empty() : before().or(this::behind);
    }

    /// "Nor may they keep bees": the place behind "they"; negative where nobody stands there.
    int behindDoer() {
        List<NormalWords.Word> words = placed.after().all();
        int at = is(Kind.ARTICLES, words, 0) ? 1 : 0;
        boolean inverted = language.is(Kind.NONE, placed.own().words().getFirst()) && placed.own().all().size() == 2
                && (is(Kind.PRONOUNS, words, at) || is(Kind.PEOPLE, words, at) || is(Kind.BODIES, words, at));
        return inverted && at + 1 < words.size() && !is(Kind.INFINITIVE, words, at + 1)
                ? placed.phrase().end() + words.get(at).end()
                : -1;
    }

    private Optional<Found> before() {
        List<NormalWords.Word> words = placed.before().all();
        int from = language.begins(placed.before(), Kind.NONE) ? 0 : behindMark(words);
        return IntStream.range(from, words.size())
                .filter(at -> isNone(words, at) && (at == from || is(Kind.BEFORE_NONE, words, at - 1))
                        && goesOn(words, at))
                .mapToObj(at -> new Found(printed(placed.before(), at), -1)).findFirst();
    }

    private boolean goesOn(List<NormalWords.Word> words, int at) {
        return words.stream().skip(at)
                .noneMatch(word -> language.is(Kind.JOINS, word.form()) && !language.is(Kind.JOINS_NONE, word.form()));
    }

    private static int behindMark(List<NormalWords.Word> words) {
        int at = words.size();
        while (at > 0 && !Subordination.isMark(words.get(at - 1).form())) {
            at--;
        }
        return at;
    }

    private Optional<Found> behind() {
        List<NormalWords.Word> words = placed.after().all().stream().limit(REACH)
                .takeWhile(word -> !Subordination.isMark(word.form())).toList();
        boolean permits = placed.phrase().duties().equals(Set.of(Duty.MAY));
        return IntStream.range(0, words.size())
                .filter(at -> isAtOnce(words, at) || !permits && (isNear(words, at) || isTold(words, at)))
                .mapToObj(at -> new Found(printed(placed.after(), at),
                        is(Kind.INFINITIVE, words, at + 1) ? placed.phrase().end() + words.get(at).end() : -1))
                .findFirst();
    }

    /// "May under no circumstances", "must no longer".
    private boolean isAtOnce(List<NormalWords.Word> words, int at) {
        return (at == 0 || at == 1 && is(Kind.BEFORE_NONE, words, 0)) && isNone(words, at);
    }

    /// "Must take no part", but not "must see that no harm is done".
    private boolean isNear(List<NormalWords.Word> words, int at) {
        return at > 0 && at < NEAR && !placed.isOfBe() && isNone(words, at) && !is(Kind.MAKES_SURE, words, at - 1);
    }

    /// "Expects staff not to", "required to not", "recommended that it is not".
    private boolean isTold(List<NormalWords.Word> words, int at) {
        boolean negative = language.force().of(WordClass.NEGATIONS).contains(words.get(at).form())
                && !isLimit(words, at) && !is(Kind.EXCEPTS_TOO, words, at);
        boolean behindThat = is(Kind.OPENS_SUBJECT, words, 0)
                || language.is(Kind.OPENS_SUBJECT, placed.own().words().getLast());
        boolean told = is(Kind.INFINITIVE, words, at + 1) && !is(Kind.JOINS, words, at - 1) && !placed.isPassive();
        return negative && (behindThat || told || at == 1 && is(Kind.INFINITIVE, words, 0));
    }

    private boolean isNone(List<NormalWords.Word> words, int at) {
        return is(Kind.NONE, words, at) && !isLimit(words, at);
    }

    /// "No more than", "no wider than"; and "no need", where nobody is bound.
    private boolean isLimit(List<NormalWords.Word> words, int at) {
        boolean longer = language.force().isLimit(words.subList(at, words.size()));
        return is(Kind.THAN, words, at + 2) || longer && !is(Kind.ANY_MORE, words, at + 1);
    }

    private boolean is(Kind kind, List<NormalWords.Word> words, int at) {
        return at >= 0 && at < words.size() && language.is(kind, words.get(at).form());
    }

    private static String printed(NormalWords words, int at) {
        NormalWords.Word word = words.all().get(at);
        return words.text().substring(word.start(), word.end());
    }
}
