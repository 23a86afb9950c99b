package clausebook.check.guard;

import clausebook.corpus.Clause;
import clausebook.corpus.Edition;
import clausebook.corpus.Section;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers of neighbours rise one by one. That two are the same is told with their places.
final class NumberGuard {

    private static final Pattern LAST = Pattern.compile("(.*?)(\\d{1,4}|[a-z])[.)]?");

    private NumberGuard() {}

    static void check(Edition edition, Problems problems) {
        for (Section section : edition.allSections().toList()) {
            check(section.clauses(), problems);
        }
        edition.clauses().forEach(clause -> check(clause.items(), problems));
    }

    private static void check(List<Clause> neighbours, Problems problems) {
        for (int at = 1; at < neighbours.size(); at++) {
            Clause before = neighbours.get(at - 1);
            Clause clause = neighbours.get(at);
            OptionalInt step = step(before.number(), clause.number());
            if (step.isPresent() && step.getAsInt() != 1 && step.getAsInt() != 0) {
                problems.add(ProblemCode.NUMBERS_OUT_OF_ORDER, clause.at(),
                        Quoted.of(clause.number()) + " follows " + Quoted.of(before.number()),
                        "people find a clause by its number, and one may be missing here or mistyped",
                        "correct the number or add what is missing; if the document is numbered so, say so in "
                                + "\"answered\"");
            }
        }
    }

    /// How far the second number is from the first; empty where they are of two kinds.
    private static OptionalInt step(String before, String now) {
        Matcher one = LAST.matcher(before);
        Matcher other = LAST.matcher(now);
        if (!one.matches() || !other.matches() || !one.group(1).equals(other.group(1))
                || isLetter(one) != isLetter(other)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(value(other) - value(one));
    }

    private static boolean isLetter(Matcher number) {
        return Character.isLetter(number.group(2).charAt(0));
    }

    private static int value(Matcher number) {
        return isLetter(number) ? number.group(2).charAt(0) : Integer.parseInt(number.group(2));
    }
}
