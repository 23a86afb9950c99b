package clausebook.check.guard;

import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import clausebook.force.NormalWords.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A sentence of a clause with what its words of force rule.
///
/// @param words   of the sentence, in the text of its clause
/// @param phrases its own words of force, in their order
/// @param led     true where the only words of force are those of the lead-in
record Passage(NormalWords words, List<ForcePhrase> phrases, List<Ruler> rulers, boolean led) {

    private static final String SENTENCE_ENDS = ".!?;:";

    Passage {
        phrases = List.copyOf(phrases);
        rulers = List.copyOf(rulers);
    }

    /// Words of force and the words that they rule, found when they are asked for: most agree with all rules.
    ///
    /// @param ruled    what they may rule
    /// @param certain  what they rule for certain; no words where they may only speak for a rule, never against it
    /// @param fromLead true where they stand in the lead-in
    record Ruler(ForcePhrase phrase, Supplier<NormalWords> ruled, Supplier<NormalWords> certain, boolean fromLead) {

        Set<String> ruledStems() {
            return ruled.get().stems();
        }

        Set<String> certainStems() {
            return certain.get().stems();
        }
    }

    /// The sentences of a text.
    ///
    /// @param lead words of force under which the text stands; none where it stands alone
    static List<Passage> of(NormalWords words, List<ForcePhrase> lead, Codebook codebook) {
        List<Passage> passages = new ArrayList<>();
        List<ForcePhrase> above = lead;
        NormalWords before = words.between(0, 0);
        String all = words.text();
        int start = 0;
        while (start < all.length()) {
            int end = sentenceEnd(all, start);
            if (!all.substring(start, end).isBlank()) {
                Sentence read = new Sentence(words.between(start, end), codebook);
                passages.add(read.passage(above, before));
                above = all.charAt(end - 1) == ':' && !read.main().isEmpty() ? read.main() : above;
                before = read.words();
            }
            start = end + 1;
        }
        return passages;
    }

    /// A sentence ends before white space behind its mark, and with its line.
    private static int sentenceEnd(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            boolean closed = at > start && SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
            if (text.charAt(at) == '\n' || closed && Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return text.length();
    }

    /// A sentence while it is taken apart.
    private record Sentence(NormalWords words, List<ForcePhrase> phrases, List<ForcePhrase> main,
            List<ForcePhrase> weak, Codebook codebook, ForceWords language) {

        Sentence(NormalWords words, Codebook codebook) {
            this(words, withTurns(words, codebook), new ArrayList<>(), new ArrayList<>(), codebook,
                    codebook.language());
            for (ForcePhrase phrase : phrases) {
                boolean ruled = !main.isEmpty() && language.rulesTheRest(main.getLast().words());
                boolean part = language.isSubordinate(words.between(0, phrase.start()));
                (ruled || part ? weak : main).add(phrase);
            }
        }

        /// With each "not" that turns words of force before it round: "must be shredded, not binned".
        private static List<ForcePhrase> withTurns(NormalWords words, Codebook codebook) {
            List<ForcePhrase> found = codebook.in(words);
            List<ForcePhrase> phrases = new ArrayList<>(found);
            for (int at = 0; !found.isEmpty() && at + 1 < words.all().size(); at++) {
                if (codebook.language().isTurn(words.from(at))) {
                    turn(words.all().get(at + 1), found, words.text(), codebook).ifPresent(phrases::add);
                }
            }
            phrases.sort(Comparator.comparingInt(ForcePhrase::start));
            return phrases;
        }

        /// Empty where there is nothing to turn, or the "not" is a part of other words of force.
        private static Optional<ForcePhrase> turn(Word not, List<ForcePhrase> found, String text, Codebook codebook) {
            boolean known =
                    found.stream().anyMatch(phrase -> phrase.start() <= not.start() && not.start() < phrase.end());
            return known
                    ? Optional.empty()
                    : found.stream().filter(phrase -> phrase.end() <= not.start()).reduce((_, later) -> later)
                            .map(phrase -> new ForcePhrase(text.substring(not.start(), not.end()),
                                    codebook.duties(phrase.words() + " " + not.form()), not.start(), not.end()));
        }

        /// True for a "not" or "never" that speaks of what was said before it too.
        private boolean isTurn(ForcePhrase phrase) {
            int last = words.between(0, phrase.start()).all().size() - 1;
            return last >= 0 && language.isTurn(words.between(0, phrase.end()).from(last));
        }

        /// @param above  the lead-in's words of force
        /// @param before the sentence before
        Passage passage(List<ForcePhrase> above, NormalWords before) {
            List<Ruler> rulers = new ArrayList<>();
            NormalWords none = words.between(0, 0);
            main.forEach(phrase -> rulers.add(new Ruler(phrase, () -> ruled(phrase), () -> certain(phrase), false)));
            weak.forEach(phrase -> rulers.add(new Ruler(phrase, () -> ruled(phrase), () -> none, false)));
            if (main.isEmpty()) {
                NormalWords certain = weak.isEmpty() ? words : none;
                above.forEach(phrase -> rulers.add(new Ruler(led(phrase), () -> words, () -> certain, true)));
            } else if (language.goesBack(words)) {
                main.forEach(phrase -> rulers.add(new Ruler(phrase, () -> before.and(words), () -> none, false)));
            }
            return new Passage(words, phrases, rulers, main.isEmpty());
        }

        /// "You must:" and below it "not post photos" is "must not".
        private ForcePhrase led(ForcePhrase lead) {
            String first = words.all().isEmpty() ? "" : words.all().getFirst().form();
            if (!language.of(WordClass.NEGATIONS).contains(first)) {
                return lead;
            }
            String phrase = lead.words() + " " + first;
            return new ForcePhrase(phrase, codebook.duties(phrase), lead.start(), lead.end());
        }

        /// Those behind it up to the next, and those before it for "is not permitted".
        private NormalWords ruled(ForcePhrase phrase) {
            int begin = 0;
            int end = words.text().length();
            for (ForcePhrase other : main) {
                begin = other.end() <= phrase.start() ? Math.max(begin, other.end()) : begin;
                end = other.start() >= phrase.end() ? Math.min(end, other.start()) : end;
            }
            if (isTurn(phrase)) {
                return words;
            }
            if (language.rulesTheRest(phrase.words())) {
                return words.between(phrase.start(), end);
            }
            NormalWords behind = words.between(phrase.end(), end);
            boolean passive = language.closes(phrase.words()) || language.isPassive(behind);
            return passive ? words.between(begin, phrase.start()).and(behind) : behind;
        }

        /// A bare order ends at the next comma, for another may begin there.
        private NormalWords certain(ForcePhrase phrase) {
            if (isTurn(phrase)) {
                return words.between(phrase.end(), words.text().length());
            }
            NormalWords ruled = ruled(phrase);
            return language.isOrder(phrase.words()) ? ruled.before(",") : ruled;
        }
    }
}
