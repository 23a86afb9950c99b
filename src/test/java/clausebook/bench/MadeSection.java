package clausebook.bench;

import java.util.List;
import java.util.stream.Collectors;

/// A section as it will stand in a file.
///
/// @param intro the YAML of a lead-in from which its clauses read on; empty for none
record MadeSection(String id, int number, String title, String intro, List<MadeClause> clauses) {

    MadeSection {
        clauses = List.copyOf(clauses);
    }

    MadeSection with(List<MadeClause> others) {
        return new MadeSection(id, number, title, intro, others);
    }

    /// The number of the next clause to be added at its end.
    String nextNumber() {
        int last = clauses.stream()
                .mapToInt(clause -> Integer.parseInt(clause.number().substring(clause.number().indexOf('.') + 1))).max()
                .orElse(0);
        return number + "." + (last + 1);
    }

    String yaml() {
        return "  - id: " + id + "\n    number: \"" + number + "\"\n    title: " + title + "\n" + intro
                + "    clauses:\n" + clauses.stream().map(MadeClause::yaml).collect(Collectors.joining());
    }
}
