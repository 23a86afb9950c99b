package clausebook.renew;

import clausebook.corpus.Clause;
import clausebook.corpus.Part;
import clausebook.guide.ClauseChange;
import clausebook.guide.PlacedClause;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a clause is named in a report: its number as a reader would say it, and its title.
final class ClauseLabel {

    private ClauseLabel() {}

    /// `7.11 Photos and videos (was 6.11)`.
    static String of(ClauseChange change) {
        List<PlacedClause> shown = change.after().isEmpty() ? change.before() : change.after();
        String label = numbers(shown) + " " + shown.stream().map(ClauseLabel::title).distinct().collect(Collectors.joining(" and "));
        String before = numbers(change.before());
        boolean renumbered = !change.after().isEmpty() && !change.before().isEmpty() && !before.equals(numbers(change.after()));
        return label.strip() + (renumbered ? " (was " + before + ")" : "");
    }

    private static String numbers(List<PlacedClause> clauses) {
        return clauses.stream().map(ClauseLabel::number).collect(Collectors.joining(" and "));
    }

    /// A letter alone says nothing without its clause: `7.11(a)`.
    private static String number(PlacedClause placed) {
        Clause clause = placed.clause();
        if (clause.number().isEmpty()) {
            return placed.parent().map(ClauseLabel::number).orElse(placed.section().number());
        }
        boolean letterAlone = clause.part() == Part.ITEM && clause.number().matches("\\p{L}+");
        return letterAlone ? number(placed.parent().orElseThrow()) + "(" + clause.number() + ")" : clause.number();
    }

    private static String title(PlacedClause clause) {
        String title = Stream.of(clause.clause().title(), clause.root().clause().title(), clause.section().title())
                .filter(words -> !words.isEmpty()).findFirst().orElse("");
        return title + switch (clause.clause().part()) {
            case CLAUSE -> "";
            case ITEM -> clause.clause().number().isEmpty() ? ", an item" : "";
            case INTRO -> ", lead-in";
            case CLOSING -> ", closing line";
        };
    }
}
