package clausebook.check.clause;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftClause;
import java.util.ArrayList;
import java.util.List;

/// A clause that is said to be unread has no reading.
final class UnreadClause {

    private UnreadClause() {}

    /// @param draft one with `reading: none`, or an item of one
    static void check(DraftClause draft, Problems problems) {
        List<String> read = readings(draft);
        if (!read.isEmpty()) {
            problems.add(ProblemCode.READING_OF_UNREAD, draft.id().start(),
                    "this clause has \"reading: none\", which says that nobody has read what it means, and it has "
                            + String.join(", ", read),
                    "what stands there would be shown nowhere, and nobody would notice",
                    "where you have read the clause, take the line \"reading\" away; where a program proposed it, "
                            + "write reading: suggested; else take " + String.join(", ", read) + " away");
        }
    }

    private static List<String> readings(DraftClause draft) {
        List<String> found = new ArrayList<>();
        add("rules", !draft.rules().isEmpty(), found);
        add("facts", !draft.facts().isEmpty(), found);
        add("each", draft.each().isPresent(), found);
        add("kind", draft.kind().isPresent(), found);
        add("topics", !draft.topics().isEmpty(), found);
        return found;
    }

    private static void add(String field, boolean written, List<String> found) {
        if (written) {
            found.add("\"" + field + "\"");
        }
    }
}
