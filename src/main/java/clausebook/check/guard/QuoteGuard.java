package clausebook.check.guard;

import clausebook.corpus.Edition;
import clausebook.corpus.Rule;
import clausebook.corpus.Section;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.regex.Pattern;

/// A value is not put into quotation marks that are printed: curly ones are no marks of the file.
final class QuoteGuard {

    private static final Pattern QUOTED = Pattern.compile("(?s)[\"“”„«][^\"“”„«»]*[\"“”»]|['‘’][^'‘’]*['‘’]");

    private QuoteGuard() {}

    static void check(Edition edition, Problems problems) {
        tell("title", edition.title(), edition.at(), problems);
        tell("label", edition.label(), edition.at(), problems);
        for (Section section : edition.allSections().toList()) {
            tell("title of a section", section.title(), edition.at(), problems);
            tell("number of a section", section.number(), edition.at(), problems);
        }
    }

    static void check(GuardedClause guarded, Problems problems) {
        tell("number", guarded.clause().number(), guarded.clause().at(), problems);
        tell("title", guarded.clause().title(), guarded.clause().at(), problems);
        tell("text", guarded.words().text(), guarded.clause().text().start(), problems);
        for (Rule rule : guarded.clause().rules()) {
            tell("\"says\" of a rule", rule.says(), rule.places().says(), problems);
        }
    }

    private static void tell(String field, String value, Location at, Problems problems) {
        if (QUOTED.matcher(value.strip()).matches()) {
            problems.add(ProblemCode.QUOTES_AROUND_VALUE, at, "the " + field + " stands in quotation marks: "
                    + Quoted.of(value), "the marks would be printed on every page",
                    "take the marks away; if the document has them, say so in \"answered\"");
        }
    }
}
