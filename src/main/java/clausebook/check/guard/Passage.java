package clausebook.check.guard;

import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import java.util.ArrayList;
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
            for (ForcePhrase phrase : codebook.in(words)) {
                boolean ruled = !main.isEmpty() && language.rulesTheRest(main.getLast().words());
                boolean part = language.isSubordinate(NormalWords.of(language, words.substring(0, phrase.start())));
                (ruled || part ? weak : main).add(phrase);
            }
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
            boolean passive = language.closes(phrase.words()) || language.isPassive(NormalWords.of(language, behind));
            return passive ? words.substring(begin, phrase.start()) + " " + behind : behind;
        }

        /// A bare order ends at the next comma, for another may begin there.
        private String certain(ForcePhrase phrase) {
            String ruled = ruled(phrase);
            int comma = ruled.indexOf(',');
            return language.isOrder(phrase.words()) && comma >= 0 ? ruled.substring(0, comma) : ruled;
        }
    }
}
