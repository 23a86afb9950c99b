package clausebook.render.part.answer;

import clausebook.corpus.Council;
import clausebook.corpus.PolicyKind;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.PolicyGuide;
import clausebook.guide.QuestionRow;
import clausebook.guide.Standing;
import clausebook.guide.Verdict;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.AnswerCounts;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.Map;
import java.util.stream.Collectors;

/// Sets questions and councils out as tables, either way round.
public record MatrixViews(Viewpoint from) {

    private static final int COUNCILS_ACROSS = 5;
    private static final int FEW_COUNCILS = 6;

    /// The councils of each page: all in one table where they fit; else a few to a page.
    public static List<List<Council>> columns(List<Council> councils) {
        return Pager.split(councils, councils.size() <= FEW_COUNCILS ? FEW_COUNCILS : COUNCILS_ACROSS);
    }

    /// Questions down, councils across.
    public MatrixView questionsDown(String id, String group, String caption, List<QuestionRow> rows,
            List<Council> councils) {
        return new MatrixView(id, group, caption, from.words().say("matrix.question"),
                councils.stream().map(council -> head(council, rows)).toList(),
                rows.stream().map(row -> row(head(row),
                        councils.stream().map(council -> cell(row, council, councils)).toList())).toList());
    }

    /// Councils down, questions across.
    public MatrixView councilsDown(String id, String group, String caption, List<QuestionRow> rows,
            List<Council> councils) {
        return new MatrixView(id, group, caption, from.words().say("office.council"),
                rows.stream().map(this::head).toList(),
                councils.stream().map(council -> row(head(council, rows), rows.stream()
                        .map(row -> new CellViews(from).of(row, council, row.question().name(), List.of())).toList()))
                        .toList());
    }

    private MatrixView.Row row(MatrixView.Head head, List<CellView> cells) {
        Map<String, List<String>> silent = new LinkedHashMap<>();
        cells.stream().filter(CellView::folds)
                .forEach(cell -> silent.computeIfAbsent(cell.silence(), _ -> new ArrayList<>()).add(cell.label()));
        String folded = silent.entrySet().stream()
                .map(each -> from.words().say("matrix.folded", each.getKey(), String.join("; ", each.getValue())))
                .collect(Collectors.joining(" "));
        return new MatrixView.Row(head, cells, folded);
    }

    private CellView cell(QuestionRow row, Council council, List<Council> councils) {
        return new CellViews(from).of(row, council, Words.opening(council.called()), councils);
    }

    private MatrixView.Head head(QuestionRow row) {
        return new MatrixView.Head(from.to(row.question()), Tag.NONE, verdictAlone(row), row.verdict().word());
    }

    /// Its status, where all of it that some questions are asked of is only a draft.
    private MatrixView.Head head(Council council, List<QuestionRow> rows) {
        return head(council, kind -> rows.stream().anyMatch(row -> row.question().isOf(kind)));
    }

    /// Its status, where all that it says in policies of some kinds is only a draft.
    public MatrixView.Head head(Council council, Predicate<PolicyKind> kinds) {
        List<EditionGuide> leading = from.guide().find(council.id()).map(guide -> guide.only(kinds)).stream()
                .map(CouncilGuide::policies).flatMap(List::stream).map(PolicyGuide::leading).toList();
        boolean draft =
                !leading.isEmpty() && leading.stream().allMatch(edition -> edition.standing() == Standing.DRAFT);
        return new MatrixView.Head(from.to(council), draft ? new EditionWords(from).tag(leading.getFirst()) : Tag.NONE,
                "", "");
    }

    /// How the answers stand to each other, in words, with the silences and drafts among them.
    public String verdict(QuestionRow row) {
        String notes = new AnswerCounts(from.words(), row).notes();
        return notes.isEmpty() ? verdictAlone(row) : from.words().say("ways.with-notes", verdictAlone(row), notes);
    }

    /// The same without them. Where councils only tell something, nothing pulls and nobody lays anything down.
    public String verdictAlone(QuestionRow row) {
        boolean told = row.verdict() == Verdict.APART && !row.decides()
                || row.verdict() == Verdict.ONE_SPEAKS && row.speaking().size() > 1;
        return from.words().say("verdict." + row.verdict().word() + (told ? ".told" : ""));
    }
}
