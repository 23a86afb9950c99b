package clausebook.guide;

import clausebook.corpus.CouncilId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An answer that two councils both give to a question, with all rules and facts by which they give it. Two texts that
/// say the same in other words are found by it, and nothing is found that the councils do not share.
///
/// @param ones   by the first council, in reading order; never empty
/// @param others by the second; never empty
public record SharedAnswer(List<Given> ones, List<Given> others) {

    public SharedAnswer {
        ones = List.copyOf(ones);
        others = List.copyOf(others);
    }

    /// In the order in which the first council gives them.
    public static List<SharedAnswer> of(QuestionRow row, CouncilId one, CouncilId other) {
        Map<String, List<Given>> theirs = bySense(row.cell(other));
        List<SharedAnswer> shared = new ArrayList<>();
        bySense(row.cell(one)).forEach((sense, given) -> {
            if (theirs.containsKey(sense)) {
                shared.add(new SharedAnswer(given, theirs.get(sense)));
            }
        });
        return shared;
    }

    private static Map<String, List<Given>> bySense(Cell cell) {
        Map<String, List<Given>> given = new LinkedHashMap<>();
        cell.given().forEach(each -> given.computeIfAbsent(each.sense(), _ -> new ArrayList<>()).add(each));
        return given;
    }
}
