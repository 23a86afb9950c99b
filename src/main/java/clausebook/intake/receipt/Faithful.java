package clausebook.intake.receipt;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.document.Outline;
import clausebook.document.Outline.Went;
import clausebook.intake.draft.OutlineUnits;
import clausebook.intake.identity.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Holds the clauses of an outline against the words that are said to have gone into them: none is invented, and none
/// is missing.
public final class Faithful {

    /// What may stand round a number and belongs to no text: brackets, "Section", "Appendix".
    private static final int ROUND_A_NUMBER = 12;

    private Faithful() {}

    /// Adds a problem for the first clause or section that says more or less than its words.
    public static void check(Outline outline, String name, Problems problems) {
        Map<String, List<String>> words = new HashMap<>();
        outline.placements().stream().filter(placement -> placement.went() != Went.LEFT_OUT && placement.key() > 0)
                .forEach(placement -> words
                        .computeIfAbsent(String.valueOf(placement.key()), _ -> new ArrayList<>())
                        .add(letters(placement.text())));
        OutlineUnits.of(outline, String::valueOf).stream()
                .filter(unit -> !isFaithful(unit, words.getOrDefault(unit.name(), List.of()))).findFirst()
                .ifPresent(unit -> report(unit, name, problems));
    }

    /// The number and what stands round it come off the start of one of the paragraphs; all else must be there.
    private static boolean isFaithful(Unit unit, List<String> words) {
        String said = letters(unit.title() + unit.text());
        String all = String.join("", words);
        int number = all.length() - said.length();
        if (number == 0) {
            return sorted(all).equals(sorted(said));
        }
        return number > 0 && number <= letters(unit.number()).length() + ROUND_A_NUMBER
                && IntStream.range(0, words.size()).anyMatch(row -> isWithoutNumber(words, row, number, said));
    }

    private static boolean isWithoutNumber(List<String> words, int row, int number, String said) {
        List<String> without = new ArrayList<>(words);
        String first = words.get(row);
        without.set(row, first.substring(Math.min(number, first.length())));
        return sorted(String.join("", without)).equals(sorted(said));
    }

    private static String letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// Equal for texts that have the same letters, in whatever order.
    private static String sorted(String letters) {
        char[] each = letters.toCharArray();
        Arrays.sort(each);
        return new String(each);
    }

    private static void report(Unit unit, String name, Problems problems) {
        String words = unit.title().isEmpty() ? unit.text() : unit.title();
        problems.add(ProblemCode.WORDS_LOST, Location.startOf(name),
                "the clause " + Quoted.of(Quoted.shortened(words.replace('\n', ' ')))
                        + " does not hold the very words of its paragraphs",
                "no word may be lost or invented unnoticed, so nothing was written",
                "send the document to whoever looks after Clausebook, if you may; until then give its paragraphs "
                        + "plain numbers, and import it again");
    }
}
