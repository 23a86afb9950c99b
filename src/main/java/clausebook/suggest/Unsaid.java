package clausebook.suggest;

import clausebook.corpus.Duty;
import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what some words tell people to do or to leave though no words of force stand in them: "not contain names",
/// "no smoking", "keys to be returned", "and not vote".
record Unsaid(String text, SuggestWords language) {

    private static final int FEW = 8;

    private List<String> forms() {
        return language.words(text).all().stream().map(NormalWords.Word::form).toList();
    }

    /// The place behind the "not" or "no" that opens the sentence; for "no" behind the word that it is said of.
    int behindNot() {
        List<NormalWords.Word> words = language.words(text).all();
        int at = 0;
        while (!language.force().of(WordClass.NEGATIONS).contains(words.get(at).form())) {
            at++;
        }
        boolean said = at > 0 && at + 1 < words.size();
        return words.get(said ? at + 1 : at).end();
    }

    /// The "be" at the end of words of force such as "is to be"; empty where they end otherwise.
    String be(String printed) {
        String last = printed.substring(printed.lastIndexOf(' ') + 1);
        return language.is(Kind.BEING, last) ? last : "";
    }

    /// "No vehicle to be left": "no" is said of a thing.
    boolean isOfNone() {
        String first = forms().getFirst();
        return language.is(Kind.NONE, first) && !language.is(Kind.OF_TWO, first);
    }

    /// "Not contain names".
    boolean leavesAVerb() {
        return forms().size() > 2 && language.force().opensWithNot(language.words(text))
                && language.isVerb(forms().get(1));
    }

    /// "No smoking".
    boolean forbidsDoing() {
        List<String> forms = forms();
        return forms.size() > 1 && forms.size() <= FEW && language.is(Kind.NONE, forms.getFirst())
                && language.list(Kind.DOING).stream().anyMatch(forms.get(1)::endsWith)
                && !language.is(Kind.THINGS, forms.get(1));
    }

    /// Where a verb stands behind "I" at the start: what a code has its members promise. Negative where none does.
    int pledge() {
        List<NormalWords.Word> words = language.words(text).all();
        boolean pledged = words.size() > 2 && language.is(Kind.PLEDGES, words.getFirst().form())
                && language.isVerb(words.get(1).form());
        return pledged ? words.get(1).start() : -1;
    }

    /// "Keys to be returned": the words "to be", with something before them that has no verb of its own.
    Optional<ForcePhrase> isToBe() {
        List<NormalWords.Word> words = language.words(text).all();
        for (int at = 1; at + 2 < words.size() && at < FEW; at++) {
            if (language.is(Kind.FINITE, words.get(at - 1).form()) || Subordination.isMark(words.get(at).form())
                    || language.is(Kind.JOINS, words.get(at).form()) || language.isVerb(words.get(0).form())) {
                return Optional.empty();
            }
            boolean done = language.verbDone(words.get(at + 2).form()).isPresent();
            if (done && language.is(Kind.INFINITIVE, words.get(at).form())
                    && language.begins(language.words(text.substring(words.get(at + 1).start())), Kind.BEING)) {
                return Optional.of(new ForcePhrase(text.substring(words.get(at).start(), words.get(at + 1).end()),
                        Set.of(Duty.MUST), words.get(at).start(), words.get(at).end()));
            }
        }
        return Optional.empty();
    }

    /// "And not vote" behind what is to be done.
    ///
    /// @param start   where the "and" stands
    /// @param printed the "not"
    /// @param doing   the verb behind it first
    record Leaving(int start, String printed, String doing) {}

    /// Empty where the words go on with none.
    Optional<Leaving> leaving() {
        List<NormalWords.Word> words = language.words(text).all();
        for (int at = 1; at + 1 < words.size(); at++) {
            NormalWords.Word not = words.get(at);
            if (language.is(Kind.LEAVES, not.form()) && language.is(Kind.JOINS, words.get(at - 1).form())
                    && language.isVerb(words.get(at + 1).form())) {
                return Optional.of(new Leaving(words.get(at - 1).start(), text.substring(not.start(), not.end()),
                        text.substring(words.get(at + 1).start())));
            }
        }
        return Optional.empty();
    }
}
