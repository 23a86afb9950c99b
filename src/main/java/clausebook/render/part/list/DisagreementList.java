package clausebook.render.part.list;

import clausebook.guide.Given;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import clausebook.render.part.Line;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.MatrixViews;
import clausebook.words.AnswerCounts;
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

    /// Who contradicts whom, by name, drafts marked, and how many say nothing; the verdict where councils only
    /// differ, or where they are too many to name.
    private static String whoDisagrees(Viewpoint from, QuestionRow row) {
        List<String> names = row.sides().stream().map(side -> called(from, side)).distinct().toList();
        if (row.verdict() != Verdict.CONTRADICT || names.size() > MOST_NAMED) {
            return new MatrixViews(from).verdict(row);
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        String clash = Words.opening(from.words().say("disagreements.between", first, names.getLast()));
        String silences = String.join(", ", new AnswerCounts(from.words(), row).silences());
        return silences.isEmpty() ? clash : from.words().say("ways.with-notes", clash, silences);
    }

    private static String called(Viewpoint from, Given side) {
        String name = side.clause().edition().council().called();
        return side.isDraft() ? from.words().say("ways.with", name, from.words().say("ways.draft.all")) : name;
    }
}
