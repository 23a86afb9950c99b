package clausebook.check.line;

import static clausebook.corpus.Duty.MAY;
import static clausebook.corpus.Duty.MUST;
import static clausebook.corpus.Duty.MUST_NOT;
import static clausebook.corpus.Duty.SHOULD;
import static clausebook.corpus.Duty.SHOULD_NOT;

import clausebook.corpus.Duty;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.SourceText;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The codebook of force: which duties a source's printed words can mean. The handbook has it in words.
///
/// The first phrase found decides, so those with *not* and the longer ones stand first. A bare imperative takes the
/// force of its lead-in: alone it is *must*, under "should" it is *should*; "do not", "avoid" and "refrain" likewise.
public final class Codebook {

    private static final int MOST_WORDS = 4;
    private static final Set<Duty> IMPERATIVE = EnumSet.of(MUST, SHOULD);
    private static final Map<String, Set<Duty>> PHRASES = new LinkedHashMap<>();
    /// The same between spaces, as they are looked for: every rule of a site is held against them.
    private static final Map<String, Set<Duty>> SPACED = new LinkedHashMap<>();
    private static final Pattern NO_WORDS = Pattern.compile("[^a-z' ]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static {
        phrases(EnumSet.of(MUST), "do not forget", "don't forget");
        phrases(EnumSet.of(MAY), "need not", "not required", "not have to", "don't have to", "not need", "don't need",
                "not expected");
        phrases(EnumSet.of(SHOULD_NOT), "should not", "should never", "not recommended", "not advisable", "not advised",
                "not encouraged", "discouraged");
        phrases(EnumSet.of(MUST_NOT, SHOULD_NOT), "do not", "don't", "avoid", "refrain", "never");
        phrases(EnumSet.of(MUST_NOT), "must not", "may not", "cannot", "can not", "can't", "shall not", "will not",
                "not permitted", "not be permitted", "not be permissible", "not permissible", "not allowed",
                "not be allowed", "not tolerated", "not be tolerated", "not acceptable", "not be acceptable",
                "unacceptable", "prohibited", "forbidden", "no employee", "no one", "nobody");
        phrases(EnumSet.of(MUST), "must", "shall", "will", "have to", "has to", "need", "needs");
        phrases(EnumSet.of(SHOULD, SHOULD_NOT), "advisable", "recommended", "advised");
        phrases(EnumSet.of(SHOULD), "should", "suggested", "encouraged", "important", "encourage");
        phrases(EnumSet.of(MAY), "may", "can", "permitted", "acceptable", "authority", "reserves the right", "right to",
                "allowed");
        phrases(EnumSet.of(MUST), "required", "requires", "expected", "always", "responsible", "responsibility",
                "duty");
    }

    private Codebook() {}

    private static void phrases(Set<Duty> duties, String... phrases) {
        Arrays.stream(phrases).forEach(phrase -> {
            PHRASES.put(phrase, duties);
            SPACED.put(" " + phrase + " ", duties);
        });
    }

    /// Every phrase that is known, with the duties it can mean, in the order in which they decide.
    public static Map<String, Set<Duty>> phrases() {
        return Collections.unmodifiableMap(PHRASES);
    }

    /// The duties that printed words can mean; words that are in no list are a bare imperative.
    public static Set<Duty> duties(String printed) {
        String words = " " + printed.toLowerCase(Locale.ROOT).replace('’', '\'') + " ";
        String bare = NO_WORDS.matcher(words).replaceAll(" ");
        for (Map.Entry<String, Set<Duty>> phrase : SPACED.entrySet()) {
            if (bare.contains(phrase.getKey())) {
                return phrase.getValue();
            }
        }
        return IMPERATIVE;
    }

    public static void check(SourceText printed, Duty duty, Problems problems) {
        Set<Duty> possible = duties(printed.words());
        if (!possible.contains(duty)) {
            String words = possible.stream().map(Duty::word).collect(Collectors.joining(" or "));
            problems.add(ProblemCode.PRINTED_AGAINST_DUTY, printed.start(),
                    Quoted.of(printed.words()) + " means " + words + " by the codebook, not " + duty.word(),
                    "a duty is never made softer or harder than the source has it",
                    "correct the duty, or the printed words");
        }
        if (SPACES.split(printed.words()).length > MOST_WORDS) {
            problems.add(ProblemCode.TOO_MANY_PRINTED_WORDS, printed.start(), "\"printed\" holds more than four words",
                    "it shows the words of force alone; the source's sentences are not copied",
                    "keep the words of force, such as must not");
        }
    }
}
