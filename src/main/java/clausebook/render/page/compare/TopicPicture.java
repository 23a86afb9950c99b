package clausebook.render.page.compare;

import clausebook.corpus.Council;
import clausebook.corpus.Duty;
import clausebook.guide.TopicRow;
import clausebook.guide.TopicRow.Regulation;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A picture of topics by councils: where each word and mark stands, in units of the picture.
public record TopicPicture(int width, int height, List<Text> councils, List<Line> topics) {

    private static final int NAMES = 236;
    private static final int STEP = 34;
    private static final int ABOVE_HEADS = 20;
    private static final int LETTER = 7;
    private static final int ROW = 24;
    private static final int MARK = 28;
    private static final String UNREAD = "?";
    private static final int LONGEST_TOPIC = 34;
    private static final int LONGEST_COUNCIL = 26;

    /// Words and where they stand.
    public record Text(int x, int y, String words) {}

    /// A topic with its marks.
    ///
    /// @param rule where the line under it runs
    public record Line(Text name, int rule, List<Cell> cells) {}

    /// A mark for one council.
    ///
    /// @param style must, should or may; `told` where clauses tell something without a rule; `unread`; `none`
    /// @param count how many rules, or that nobody has read it
    public record Cell(int x, int y, String style, Text count) {

        /// Half-way down the mark.
        public int middle() {
            return y + 9;
        }
    }

    static TopicPicture of(List<TopicRow> rows, List<Council> councils) {
        List<String> names =
                councils.stream().map(council -> shortened(Words.opening(council.called()), LONGEST_COUNCIL)).toList();
        int height = ABOVE_HEADS + LETTER * names.stream().mapToInt(String::length).max().orElse(0);
        List<Text> heads = IntStream.range(0, names.size())
                .mapToObj(at -> new Text(column(at) + MARK / 2 + 5, height - 10, names.get(at))).toList();
        List<Line> lines = new ArrayList<>();
        for (TopicRow row : rows) {
            int top = height + lines.size() * ROW;
            Text name = new Text(0, top + 16, shortened(row.topic().name(), LONGEST_TOPIC));
            lines.add(new Line(name, top + ROW - 1, IntStream.range(0, councils.size())
                    .mapToObj(at -> cell(column(at), top, row.cell(councils.get(at).id()))).toList()));
        }
        return new TopicPicture(NAMES + councils.size() * STEP, height + rows.size() * ROW + 2, heads, lines);
    }

    private static int column(int at) {
        return NAMES + at * STEP + (STEP - MARK) / 2;
    }

    private static Cell cell(int x, int top, Regulation regulation) {
        String count = regulation.rules() > 0
                ? String.valueOf(regulation.rules())
                : regulation.none() || regulation.clauses() > 0 ? "" : UNREAD;
        return new Cell(x, top + 3, style(regulation), new Text(x + MARK / 2, top + 16, count));
    }

    private static String style(Regulation regulation) {
        if (regulation.force().isEmpty()) {
            return regulation.none() ? "none" : regulation.clauses() == 0 ? "unread" : "told";
        }
        Duty duty = regulation.force().getFirst();
        return duty.word().replace("-not", "");
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1).strip() + "…";
    }
}
