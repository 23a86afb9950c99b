package clausebook.check.guard;

import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A sentence of a clause with what its words of force rule.
///
/// @param led true where the only words of force are those of the lead-in
record Passage(String words, List<Ruler> rulers, boolean led) {

    private static final Pattern END = Pattern.compile("(?<=[.!?;:])\\s+|\\n+");

    Passage {
        rulers = List.copyOf(rulers);
    }

    /// Words of force and the words that they rule.
    ///
    /// @param ruled   stems of what they may rule
    /// @param certain  what they rule for certain; empty where they may only speak for a rule, never against it
    /// @param fromLead true where they stand in the lead-in
    record Ruler(ForcePhrase phrase, Set<String> ruled, Set<String> certain, boolean fromLead) {}

    /// The sentences of a text.
    ///
    /// @param lead words of force under which the text stands; none where it stands alone
    static List<Passage> of(String text, List<ForcePhrase> lead, Codebook codebook) {
        List<Passage> passages = new ArrayList<>();
        List<ForcePhrase> above = lead;
        String before = "";
        for (String sentence : END.split(text)) {
            if (!sentence.isBlank()) {
                Sentence read = new Sentence(sentence, codebook);
                passages.add(read.passage(above, before));
                above = sentence.endsWith(":") && !read.main().isEmpty() ? read.main() : above;
                before = sentence;
            }
        }
        return passages;
    }

    /// A sentence while it is taken apart.
    private record Sentence(String words, List<ForcePhrase> main, List<ForcePhrase> weak, Codebook codebook,
            ForceWords language) {

        Sentence(String words, Codebook codebook) {
            this(words, new ArrayList<>(), new ArrayList<>(), codebook, codebook.language());
            for (ForcePhrase phrase : withTurns(codebook.in(words), words, codebook)) {
                boolean ruled = !main.isEmpty() && language.rulesTheRest(main.getLast().words());
                boolean part = language.isSubordinate(NormalWords.of(language, words.substring(0, phrase.start())));
                (ruled || part ? weak : main).add(phrase);
            }
        }

        /// With each "not" that turns words of force before it round: "must be shredded, not binned".
        private static List<ForcePhrase> withTurns(List<ForcePhrase> found, String words, Codebook codebook) {
            NormalWords all = NormalWords.of(codebook.language(), words);
            List<ForcePhrase> phrases = new ArrayList<>(found);
            for (int at = 0; at + 1 < all.all().size(); at++) {
                NormalWords rest = new NormalWords(all.language(), all.all().subList(at, all.all().size()));
                NormalWords.Word not = all.all().get(at + 1);
                List<ForcePhrase> before = found.stream().filter(phrase -> phrase.end() <= not.start()).toList();
                boolean known =
                        found.stream().anyMatch(phrase -> phrase.start() <= not.start() && not.start() < phrase.end());
                if (!before.isEmpty() && !known && codebook.language().isTurn(rest)) {
                    phrases.add(new ForcePhrase(words.substring(not.start(), not.end()),
                            codebook.duties(before.getLast().words() + " " + not.form()), not.start(), not.end()));
                }
            }
            phrases.sort(Comparator.comparingInt(ForcePhrase::start));
            return phrases;
        }

        /// True for a "not" or "never" that speaks of what was said before it too.
        private boolean isTurn(ForcePhrase phrase) {
            NormalWords before = NormalWords.of(language, words.substring(0, phrase.start()));
            NormalWords from = NormalWords.of(language, words.substring(0, phrase.end()));
            int last = before.all().size() - 1;
            return last >= 0 && language.isTurn(new NormalWords(language, from.all().subList(last, from.all().size())));
        }

        /// @param above  the lead-in's words of force
        /// @param before the sentence before
        Passage passage(List<ForcePhrase> above, String before) {
            List<Ruler> rulers = new ArrayList<>();
            main.forEach(phrase -> rulers.add(new Ruler(phrase, stems(ruled(phrase)), stems(certain(phrase)), false)));
            weak.forEach(phrase -> rulers.add(new Ruler(phrase, stems(ruled(phrase)), Set.of(), false)));
            if (main.isEmpty()) {
                above.forEach(phrase -> rulers
                        .add(new Ruler(led(phrase), stems(words), weak.isEmpty() ? stems(words) : Set.of(), true)));
            } else if (language.goesBack(NormalWords.of(language, words))) {
                main.forEach(phrase -> rulers.add(new Ruler(phrase, stems(before + " " + words), Set.of(), false)));
            }
            return new Passage(words, rulers, main.isEmpty());
        }

        private Set<String> stems(String text) {
            return NormalWords.of(language, text).stems();
        }

        /// "You must:" and below it "not post photos" is "must not".
        private ForcePhrase led(ForcePhrase lead) {
            NormalWords opening = NormalWords.of(language, words);
            String not = opening.all().isEmpty() || !language.of(WordClass.NEGATIONS)
                    .contains(opening.words().getFirst()) ? "" : " " + opening.words().getFirst();
            return not.isEmpty()
                    ? lead
                    : new ForcePhrase(lead.words() + not, codebook.duties(lead.words() + not), lead.start(),
                            lead.end());
        }

        /// Those behind it up to the next, and those before it for "is not permitted".
        private String ruled(ForcePhrase phrase) {
            int begin = 0;
            int end = words.length();
            for (ForcePhrase other : main) {
                begin = other.end() <= phrase.start() ? Math.max(begin, other.end()) : begin;
                end = other.start() >= phrase.end() ? Math.min(end, other.start()) : end;
            }
            String behind = words.substring(phrase.end(), end);
            if (isTurn(phrase)) {
                return words;
            }
            if (language.rulesTheRest(phrase.words())) {
                return phrase.words() + " " + behind;
            }
            boolean passive = language.closes(phrase.words()) || language.isPassive(NormalWords.of(language, behind));
            return passive ? words.substring(begin, phrase.start()) + " " + behind : behind;
        }

        /// A bare order ends at the next comma, for another may begin there.
        private String certain(ForcePhrase phrase) {
            if (isTurn(phrase)) {
                return words.substring(phrase.end());
            }
            String ruled = ruled(phrase);
            int comma = ruled.indexOf(',');
            return language.isOrder(phrase.words()) && comma >= 0 ? ruled.substring(0, comma) : ruled;
        }
    }
}
