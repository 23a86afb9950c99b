package clausebook.render.page.reader;

import clausebook.corpus.Duty;
import clausebook.guide.Cell;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Given;
import clausebook.guide.QuestionRow;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import clausebook.render.part.Marks;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellView;
import clausebook.render.part.answer.CellViews;
import clausebook.render.part.answer.TopicGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one council answers to all that an audience asks.
///
/// @param rows every question of the audience that a policy of the council's kinds could answer
record ReaderAnswers(Viewpoint from, CouncilGuide guide, List<QuestionRow> rows) {

    /// A question with its answer.
    ///
    /// @param marks the force of the rules that answer, each once; none where facts do
    /// @param tag   told where all of it stands in a draft
    public record Answered(Link question, CellView cell, List<Mark> marks, Tag tag) {

        public Answered {
            marks = List.copyOf(marks);
        }
    }

    static ReaderAnswers of(Viewpoint from, CouncilGuide guide, List<QuestionRow> asked) {
        return new ReaderAnswers(from, guide,
                asked.stream().filter(row -> guide.asked(row.question()).findAny().isPresent()).toList());
    }

    /// The questions that are answered, under the groups of their topics.
    List<HeadedList<Answered>> answered() {
        List<HeadedList<Answered>> groups = new ArrayList<>();
        TopicGroups.of(rows.stream().filter(row -> cell(row).speaks()).toList()).byGroup()
                .forEach((name, some) -> groups.add(HeadedList.of("Group-" + (groups.size() + 1), name,
                        some.stream().map(this::answered).toList())));
        return groups;
    }

    /// How many questions are answered.
    int count() {
        return (int) rows.stream().filter(row -> cell(row).speaks()).count();
    }

    /// The questions that are not answered, each with the reason.
    List<Line> silent() {
        CellViews views = new CellViews(from);
        return rows.stream().filter(row -> !cell(row).speaks())
                .map(row -> Line.of(from.to(row.question()), note(views.silence(cell(row)), cell(row)))).toList();
    }

    private String note(String silence, Cell cell) {
        return cell instanceof Cell.Silent silent
                ? silence + ". " + from.words().say("cell.read-on", from.dates().of(silent.day()))
                : silence;
    }

    private Cell cell(QuestionRow row) {
        return row.cell(guide.id());
    }

    private Answered answered(QuestionRow row) {
        List<Given> given = cell(row).given();
        List<Mark> marks = given.stream().map(Given::duty).flatMap(Optional::stream).distinct().sorted(Duty::compareTo)
                .map(duty -> new Marks(from).of(duty, "")).toList();
        boolean draft = given.stream().allMatch(Given::isDraft);
        return new Answered(from.to(row.question()), new CellViews(from).of(row, guide.council(), "", List.of()),
                marks, draft ? new Tag(from.words().say("ways.draft.all"), true) : Tag.NONE);
    }
}
