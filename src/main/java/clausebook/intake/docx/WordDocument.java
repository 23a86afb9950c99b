package clausebook.intake.docx;

import clausebook.document.Part;
import clausebook.intake.office.Change;
import clausebook.intake.office.Doubts;
import clausebook.intake.office.MarkedBlock;
import clausebook.intake.office.MarkedDocument;
import clausebook.intake.office.MarkedDocument.Story;
import clausebook.intake.office.MarkedParagraph;
import clausebook.intake.office.Refusal;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A Word document as it is read: what its parts say, and what was met on the way.
final class WordDocument {

    private final WordParts parts;
    private final Doubts doubts;
    private final WordShapes shapes;
    private final WordDress dress;
    private final WordStyles styles;
    private final Map<String, Change> marks = new HashMap<>();

    WordDocument(WordParts parts, Doubts doubts) throws Refusal {
        this.parts = parts;
        this.doubts = doubts;
        styles = new WordStyles(parts.first("styles"));
        shapes = new WordShapes(styles, new WordNumbering(parts.first("numbering"), styles));
        dress = new WordDress(styles);
    }

    /// All text of the file. A note has the change of its mark.
    MarkedDocument marked() throws Refusal {
        List<MarkedBlock> blocks = new WordStory(this).blocks(parts.document().tag("w:body"), Context.of(Part.BODY));
        List<Story> beside = new ArrayList<>();
        notes("footnote", Part.FOOTNOTE, beside);
        notes("endnote", Part.ENDNOTE, beside);
        whole("header", Part.HEADER, beside);
        whole("footer", Part.FOOTER, beside);
        notes("comment", Part.COMMENT, beside);
        for (String words : parts.properties()) {
            beside.add(new Story("", List.of(MarkedParagraph.plain(Part.PROPERTY, words))));
        }
        return new MarkedDocument(blocks, beside);
    }

    private void notes(String kind, Part part, List<Story> beside) throws Refusal {
        for (Tag notes : parts.related(kind + "s")) {
            for (Tag note : notes.tags("w:" + kind)) {
                String name = kind + " " + note.get("w:id");
                Context context = Context.of(part).with(marks.getOrDefault(name, Change.NONE));
                beside.add(new Story(name, new WordStory(this).blocks(note, context)));
            }
        }
    }

    private void whole(String kind, Part part, List<Story> beside) throws Refusal {
        for (Tag text : parts.related(kind)) {
            beside.add(new Story("", new WordStory(this).blocks(text, Context.of(part))));
        }
    }

    WordShapes shapes() {
        return shapes;
    }

    WordDress dress() {
        return dress;
    }

    WordStyles styles() {
        return styles;
    }

    Doubts doubts() {
        return doubts;
    }

    /// Remembers the mark of a note.
    void mark(String name, Change change) {
        marks.putIfAbsent(name, change);
    }
}
