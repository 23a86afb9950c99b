package clausebook.intake.office;

import clausebook.character.Characters;
import clausebook.document.Paragraph;
import clausebook.document.Paragraph.Label;
import clausebook.document.Paragraph.Look;
import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import clausebook.document.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes one paragraph in a view: one of the file, or several whose ends are not there.
final class Gathered {

    private final View view;
    private final List<MarkedParagraph> paragraphs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    /// The words of the last piece, which may grow.
    private final StringBuilder words = new StringBuilder();
    private boolean live;

    Gathered(View view) {
        this.view = view;
    }

    void add(MarkedParagraph paragraph) {
        paragraphs.add(paragraph);
        for (MarkedRun run : paragraph.runs()) {
            if (!run.text().isEmpty()) {
                add(run.piece(view));
            }
        }
    }

    private void add(Piece piece) {
        live |= piece.stay().stays() && !piece.text().isBlank();
        Piece before = pieces.isEmpty() ? null : pieces.getLast();
        if (before == null || before.stay() != piece.stay() || !before.marks().equals(piece.marks())) {
            endPiece();
            pieces.add(piece);
        }
        words.append(piece.text());
    }

    private void endPiece() {
        if (!pieces.isEmpty()) {
            Piece piece = pieces.removeLast();
            pieces.add(new Piece(words.toString(), piece.stay(), piece.marks()));
            words.setLength(0);
        }
    }

    /// True where it has words that belong to this view.
    boolean isLive() {
        return live;
    }

    List<MarkedParagraph.Hung> hung() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.hung().stream()).toList();
    }

    /// The last of them says what it is, as in Word: an end of a paragraph holds what the paragraph is. Empty where it
    /// has neither words nor a number.
    Optional<Paragraph> paragraph(int n, int anchor, boolean counted, ListCounter counter) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        endPiece();
        MarkedParagraph told = paragraphs.getLast();
        boolean isCounted = counted && (isLive() || !told.endHidden());
        Optional<Label> label = told.shape(view).list().filter(_ -> isCounted).flatMap(counter::count);
        boolean isBlank = pieces.stream().allMatch(piece -> Characters.isBlank(piece.text()));
        return isBlank && label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(n, told.part(), label, look(told.shape(view)), pieces, 0, anchor));
    }

    private Look look(Shape shape) {
        return new Look(shape.heading(), shape.style(), shape.indent(), size(), isBold(), shape.centred());
    }

    private boolean isBold() {
        return isLive() && pieces.stream().filter(piece -> piece.stay().stays() && !piece.text().isBlank())
                .allMatch(piece -> piece.marks().contains(Mark.BOLD));
    }

    private double size() {
        Map<Double, Integer> letters = new HashMap<>();
        double most = 0;
        for (MarkedParagraph paragraph : paragraphs) {
            for (MarkedRun run : paragraph.runs()) {
                double size = run.dress(view).size();
                if (run.piece(view).stay().stays() && size > 0
                        && letters.merge(size, run.text().length(), Integer::sum) > letters.getOrDefault(most, 0)) {
                    most = size;
                }
            }
        }
        return most;
    }
}
