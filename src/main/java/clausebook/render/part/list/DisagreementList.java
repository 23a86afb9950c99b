package clausebook.render.part.list;

import clausebook.guide.QuestionRow;
import clausebook.render.part.Line;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellViews;
import clausebook.render.part.answer.MatrixViews;
import clausebook.words.Words;
import java.util.List;

/// Questions on which councils disagree, as a list.
public final class DisagreementList {

    private static final int MOST_NAMED = 4;

    private DisagreementList() {}

    /// The first few: the questions on which councils contradict each other.
    public static List<Line> first(Viewpoint from, int most) {
        return from.guide().comparison().disagreements().stream().limit(most)
                .map(row -> Line.of(from.to(row.question()), whoDisagrees(from, row))).toList();
    }

    /// Who contradicts whom, by name; the verdict alone where councils only differ, or where they are too many to name.
    private static String whoDisagrees(Viewpoint from, QuestionRow row) {
        List<String> names = row.cells().entrySet().stream()
                .filter(one -> row.cells().values().stream()
                        .anyMatch(other -> other != one.getValue() && one.getValue().contradicts(other)))
                .map(one -> new CellViews(from).council(one.getKey()).called()).toList();
        if (names.size() < 2 || names.size() > MOST_NAMED) {
            return new MatrixViews(from).verdict(row);
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return Words.opening(from.words().say("disagreements.between", first, names.getLast()));
    }
}
