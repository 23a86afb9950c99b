package clausebook.check.clause;

import clausebook.check.value.Written;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftClause;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/// Checks the everyday words of a clause: few, short and plain.
final class SearchWords {

    private static final int MOST = DraftClause.WORDS.limit().entries();
    private static final int LONGEST = DraftClause.WORDS.limit().letters();
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N} '’.,&%£€/+?!-]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} '’.,&%£€/+?!-]*");
    private static final String WHY =
            "they are for search alone: the words that people type when the clause itself says it otherwise";

    private SearchWords() {}

    /// Reports each that is too long or no plain words, and the first of too many.
    static void check(List<Read> all, Problems problems) {
        List<SourceText> written = Written.known(all);
        if (written.size() > MOST) {
            problems.add(ProblemCode.SEARCH_WORDS, written.get(MOST).start(),
                    "a clause has at most " + MOST + " everyday words or phrases, and here are " + written.size(), WHY,
                    "keep those that people type most; words of the whole topic belong to vocabulary/topics.yaml");
        }
        written.forEach(words -> check(words, problems));
    }

    private static void check(SourceText written, Problems problems) {
        String words = written.words();
        if (words.length() > LONGEST) {
            problems.add(ProblemCode.SEARCH_WORDS, written.start(),
                    "an everyday phrase of " + words.length() + " letters is longer than " + LONGEST, WHY,
                    "shorten it to what somebody would type, such as [sacked for posting]");
        } else if (!PLAIN.matcher(words).matches()) {
            problems.add(ProblemCode.SEARCH_WORDS, written.start(), Quoted.of(words) + " is not words alone", WHY,
                    "write letters, digits and spaces, without marks such as * [ < or line breaks");
        }
    }
}
