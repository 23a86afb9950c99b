package clausebook.check.policy;

import clausebook.corpus.Clause;
import clausebook.corpus.Policy;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Warns of brackets that a model text leaves to be filled in, such as "[INSERT NAME]".
final class TemplateBrackets implements PolicyChecks.OverEditions {

    /// Nothing is tried twice: a long text in brackets that do not close would take for ever.
    private static final Pattern BRACKET = Pattern.compile(
            "\\[(?<!\\[\\[)(?:[A-Z][A-Z ]{2,}+[^\\]\\[]*+|(?i:insert|note:|name of|your "
                    + "council|date|tbc|xx)[^\\]\\[]*+)\\](?![\\](])");

    @Override
    public void check(Policy policy, Problems problems) {
        policy.editions().stream().flatMap(edition -> edition.clauses()).forEach(clause -> check(clause, problems));
    }

    private static void check(Clause clause, Problems problems) {
        String words = clause.text().words();
        if (!hasSingleBracket(words)) {
            return;
        }
        Matcher bracket = BRACKET.matcher(words);
        while (bracket.find()) {
            problems.add(ProblemCode.TEMPLATE_BRACKET, clause.text().at(bracket.start(), bracket.group().length()),
                    Quoted.of(bracket.group()) + " looks like a gap that was never filled in",
                    "readers would be left guessing",
                    "write what belongs there; if the source itself has the bracket, leave it and say so in "
                            + "source.note");
        }
    }

    /// The brackets of most texts are those of mentions, which stand in pairs.
    private static boolean hasSingleBracket(String words) {
        int at = words.indexOf('[');
        while (at >= 0 && words.startsWith("[", at + 1)) {
            at = words.indexOf('[', at + 2);
        }
        return at >= 0;
    }
}
