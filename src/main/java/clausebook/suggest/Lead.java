package clausebook.suggest;

import clausebook.reading.Proof;
import clausebook.corpus.Duty;
import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The force that a passage has from the words above it.
///
/// @param duty    empty for none
/// @param printed the words that carry it
/// @param proof   a heading or a lead-in
/// @param reach   how much of the passage it rules
record Lead(Optional<Duty> duty, String printed, Proof proof, Reach reach) {

    static final Lead NONE = new Lead(Optional.empty(), "", Proof.SAID, Reach.ORDERS);

    /// Below "The aims are to:" nothing is told to be done.
    static final Lead PURPOSE = new Lead(Optional.empty(), "", Proof.SAID, Reach.NOTHING);

    private static final Set<Duty> SOFT = EnumSet.of(Duty.SHOULD, Duty.SHOULD_NOT);

    /// "If a member:".
    private static final int LONGEST_OPEN = 3;

    enum Reach {
        /// All words: below "You must:".
        ALL,
        /// Only what begins with a verb: below "keep to these rules:", and behind the first sentence.
        ORDERS,
        NOTHING
    }

    /// The end of a sentence that opens a condition, which goes on below: "unless:", "if you:".
    ///
    /// @param before  what stands before it
    /// @param word    that opens it
    /// @param excepts true for "unless" and the like
    record Open(String before, String word, boolean excepts) {}

    /// Empty where a sentence ends otherwise, or is all condition: "if you are late:".
    static Optional<Open> open(String sentence, SuggestWords language) {
        List<NormalWords.Word> words = language.words(sentence).withoutMarks().all();
        int at = words.size() - 1;
        while (at > 0 && words.size() - at < LONGEST_OPEN && language.isOfADoer(words.get(at).form())) {
            at--;
        }
        if (at < 1 || !language.is(Kind.EXCEPTS, words.getLast().form())
                && !Sentences.OPENS_A_LIST.matcher(sentence).find()) {
            return Optional.empty();
        }
        String two = words.get(at - 1).form() + " " + words.get(at).form();
        String word = words.get(at).form();
        boolean both = language.is(Kind.OPENS_WHEN, word) && language.is(Kind.OPENS_UNLESS, words.get(at - 1).form());
        int from = both || language.is(Kind.OPENS_UNLESS, two) ? at - 1 : at;
        boolean excepts = from < at || language.is(Kind.OPENS_UNLESS, word);
        return from > 0 && (excepts || language.is(Kind.OPENS_WHEN, word))
                ? Optional.of(new Open(sentence.substring(0, words.get(from).start()).strip(), word, excepts))
                : Optional.empty();
    }

    /// The same for the sentences behind the first: a heading rules them too, a lead-in only orders.
    Lead behindFirst() {
        return proof == Proof.HEADING || reach == Reach.NOTHING ? this : new Lead(duty, printed, proof, Reach.ORDERS);
    }

    /// True where what is below is only advised.
    boolean isSoft() {
        return duty.filter(SOFT::contains).isPresent();
    }
}
