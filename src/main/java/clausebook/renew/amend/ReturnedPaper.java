package clausebook.renew.amend;

import clausebook.document.Block;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Paragraph;
import clausebook.document.Piece.Stay;
import clausebook.document.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The Word file of a paper as it came back from the meeting.
///
/// @param lines     of the policy's text
/// @param undecided tracked changes that nobody accepted or rejected, a line each
/// @param ours      false where it is no file of the papers: then no line of a policy is known in it
public record ReturnedPaper(List<Line> lines, List<String> undecided, boolean ours) {

    /// Styles of what stands round the text in a paper.
    private static final Set<String> FRAME = Set.of("Over", "Title", "Subtitle", "Quiet", "Space", "Notice");
    private static final String CLAUSE = "Clause ";
    /// No number is longer.
    private static final int LONGEST_NUMBER = 12;

    public ReturnedPaper {
        lines = List.copyOf(lines);
        undecided = List.copyOf(undecided);
    }

    /// A paragraph of the policy's text.
    ///
    /// @param number as printed; empty where there is none
    record Line(boolean heading, String number, String words) {

        String whole() {
            return (number + " " + words).strip();
        }
    }

    /// What a document says.
    public static ReturnedPaper of(Document document) {
        Body body = document.body(View.ACCEPTED);
        List<Line> lines = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        boolean ours = false;
        for (Block block : body.blocks()) {
            if (block instanceof Paragraph paragraph) {
                addUndecided(paragraph, undecided);
                String style = paragraph.look().style();
                ours |= style.startsWith(CLAUSE);
                if (!FRAME.contains(style) && !paragraph.text().isBlank()) {
                    lines.add(line(paragraph));
                }
            }
        }
        return new ReturnedPaper(lines, undecided, ours);
    }

    private static void addUndecided(Paragraph paragraph, List<String> undecided) {
        paragraph.pieces().forEach(piece -> {
            boolean added = piece.stay() == Stay.TRACKED;
            boolean gone = piece.stay() == Stay.DELETED || piece.stay() == Stay.MOVED_AWAY;
            if ((added || gone) && !piece.text().isBlank()) {
                undecided.add((added ? "added: " : "removed: ") + piece.text().strip());
            }
        });
    }

    private static Line line(Paragraph paragraph) {
        boolean heading = paragraph.look().heading() > 0;
        String text = paragraph.text().replace('\n', ' ');
        int tab = text.indexOf('\t');
        if (tab >= 0 && tab <= LONGEST_NUMBER) {
            return new Line(heading, text.substring(0, tab).strip(), text.substring(tab + 1).strip());
        }
        return new Line(heading, paragraph.label().map(Paragraph.Label::words).orElse(""), text.strip());
    }
}
