package clausebook.intake.office;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Format;
import clausebook.document.Paragraph;
import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import clausebook.document.Piece.Stay;
import clausebook.document.View;
import java.util.function.Predicate;

/// What a reader can read but a person has to look at, each kind once: how often, and the first place.
public final class Doubts {

    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final Problems problems;
    private final SeenWords seen = new SeenWords();
    private int filesWithin;
    private int drawings;

    /// @param file the name that problems give it
    public Doubts(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// Notes a file that stands in the text as one, so that its words can't be seen.
    public void fileWithin() {
        filesWithin++;
    }

    /// Notes a diagram or chart, the words of which stand in a part of the file that is not read.
    public void drawing() {
        drawings++;
    }

    /// The words without what nobody sees in them.
    public String seen(String words) {
        return seen.of(words);
    }

    /// Tells all of what was found in a document.
    public void tell(Document document) {
        seen.tell(file, problems);
        unread();
        numbersBefore(document);
        Body body = document.body(View.ACCEPTED);
        struck(body);
        highlighted(body);
        hidden(body);
        unseen(body);
    }

    private void unread() {
        if (filesWithin > 0) {
            problems.add(ProblemCode.FILE_WITHIN_TEXT, Location.startOf(file),
                    times(filesWithin, "another file stands in the text and is",
                            "other files stand in the text and are")
                            + " not read",
                    "its words are shown by Word, but they are not in this file's own text",
                    "in Word, open the file, type one letter and delete it, and save it as .docx: "
                            + "Word then takes the words in");
        }
        if (drawings > 0) {
            problems.add(ProblemCode.DRAWING_NOT_READ, Location.startOf(file),
                    times(drawings, "a diagram or chart stands in the text, and its words are",
                            "diagrams or charts stand in the text, and their words are") + " not read",
                    "a drawing says in boxes and lines what a policy must say in words",
                    "if it says something that holds, write that as text in Word, and import the file again");
        }
    }

    private void numbersBefore(Document document) {
        boolean saved = document.origin().format() == Format.DOCX
                && document.origin().producer().startsWith("LibreOffice");
        if (saved && document instanceof Document.Tracked) {
            problems.add(ProblemCode.NUMBERS_BEFORE_UNSURE, Location.startOf(file),
                    "the numbers of the text before the changes may be wrong",
                    "LibreOffice saves deleted paragraphs in a Word document with the style of the next one",
                    "import the file that Word saved, or save it as .odt in LibreOffice and import that");
        }
    }

    private void struck(Body body) {
        tell(body, ProblemCode.STRUCK_BY_HAND, piece -> has(piece, Mark.STRUCK), "struck through by hand",
                "a line drawn through words is no tracked change: they are read as words that hold",
                "in Word, delete the words if they no longer hold, or take the line away");
    }

    private void highlighted(Body body) {
        tell(body, ProblemCode.HIGHLIGHTED_WORDS, piece -> has(piece, Mark.HIGHLIGHTED), "highlighted",
                "highlighted words are often still to be settled: they are read as words that hold",
                "in Word, settle them and take the highlighting away (Home, Text Highlight Colour, No Colour)");
    }

    private void hidden(Body body) {
        tell(body, ProblemCode.HIDDEN_WORDS, piece -> piece.stay() == Stay.HIDDEN, "hidden, and left out",
                "nobody who reads the document sees hidden words",
                "in Word, show them with Ctrl+Shift+8; if they are wanted, mark them and take Hidden away "
                        + "(Home, Font)");
    }

    private void unseen(Body body) {
        tell(body, ProblemCode.UNSEEN_WORDS, piece -> has(piece, Mark.UNSEEN), "white or too small to see",
                "nobody who reads the document sees them, but they are read as words that hold",
                "in Word, delete them, or give them the colour and size of the other words");
    }

    private static boolean has(Piece piece, Mark mark) {
        return piece.stay().stays() && piece.marks().contains(mark);
    }

    private void tell(Body body, ProblemCode code, Predicate<Piece> wanted, String how, String why, String mend) {
        int places = 0;
        int at = 0;
        String words = "";
        for (Paragraph paragraph : body.paragraphs()) {
            for (Piece piece : paragraph.pieces()) {
                if (wanted.test(piece) && !piece.text().isBlank()) {
                    words = places == 0 ? piece.text() : words;
                    at = places == 0 ? paragraph.n() : at;
                    places++;
                }
            }
        }
        if (places > 0) {
            String what = (places == 1 ? "words are " : "words in " + places + " places are ") + how
                    + (places == 1 ? ": “" : "; the first are “") + quoted(words) + "”";
            problems.add(code, new Location(file, at, 1, 0), what, why, mend);
        }
    }

    private static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTE))) + "…";
    }

    private static String times(int count, String one, String more) {
        return count == 1 ? one : count + " " + more;
    }
}
