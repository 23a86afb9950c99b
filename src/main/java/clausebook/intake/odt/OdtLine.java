package clausebook.intake.odt;

import clausebook.document.Part;
import clausebook.intake.office.Change;
import clausebook.intake.office.Dress;
import clausebook.intake.office.MarkedBlock;
import clausebook.intake.office.MarkedParagraph;
import clausebook.intake.office.MarkedParagraph.Box;
import clausebook.intake.office.MarkedParagraph.Hung;
import clausebook.intake.office.MarkedParagraph.Reference;
import clausebook.intake.office.MarkedParagraph.Thing;
import clausebook.intake.office.MarkedRun;
import clausebook.intake.office.Shape;
import clausebook.intake.office.Tag;
import clausebook.intake.office.TagContent;
import clausebook.intake.office.TagText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of one paragraph element, and what hangs on it. Where paragraphs were deleted in it, it is several.
final class OdtLine {

    private static final int MOST_BLANKS = 1_000;

    private final OdtDocument document;
    private final OdtStory story;
    private final OdtStyles styles;
    private final Surroundings around;
    private final List<MarkedBlock> done = new ArrayList<>();
    private List<MarkedRun> runs = new ArrayList<>();
    private List<Hung> hung = new ArrayList<>();
    private Shape shape = Shape.PLAIN;
    private boolean blankBefore = true;

    /// What holds for letters at a place.
    ///
    /// @param chain their styles, nearest first
    private record Spot(List<Tag> chain, boolean hidden, boolean filledIn) {

        private Spot filled() {
            return new Spot(chain, hidden, true);
        }
    }

    OdtLine(OdtDocument document, OdtStory story, OdtStyles styles, Surroundings around) {
        this.document = document;
        this.story = story;
        this.styles = styles;
        this.around = around;
    }

    List<MarkedBlock> read(Tag paragraph, OdtItem item) {
        shape = new OdtShapes(styles).shape(paragraph, item);
        List<Tag> chain = styles.chain("paragraph", paragraph.get("text:style-name"));
        boolean hidden = around.hidden()
                || paragraph.tag("text:hidden-paragraph").get("text:is-hidden").equals("true");
        Optional<Shape> heir = document.changes().heir();
        Shape before = heir.orElse(shape);
        inside(paragraph, new Spot(chain, hidden, false));
        Change end = document.changes().here();
        document.changes().endParagraph(end.inserted() && (heir.isPresent() || hasOldWords()) ? before : null);
        done.add(new MarkedParagraph(around.part(), shape, before, around.change().and(end), hidden, runs, hung));
        return done;
    }

    /// True where it has words of the text before the changes.
    private boolean hasOldWords() {
        return runs.stream().anyMatch(run -> !run.change().inserted() && !run.text().isBlank());
    }

    private void inside(Tag tag, Spot spot) {
        for (TagContent part : tag.content()) {
            switch (part) {
                case TagText text -> letters(text.letters(), spot);
                case Tag inner -> read(inner, spot);
            }
        }
    }

    /// An element that is not known is entered: its words must not be lost.
    private void read(Tag tag, Spot spot) {
        switch (tag.name()) {
            case "text:span" -> inside(tag, styled(tag, spot));
            case "text:s" -> add(" ".repeat(Math.clamp(Length.whole(tag.get("text:c"), 1), 0, MOST_BLANKS)), spot);
            case "text:tab" -> add("\t", spot);
            case "text:line-break" -> add("\n", spot);
            case "text:note" -> note(tag);
            case "office:annotation" -> beside(Part.COMMENT, tag);
            case "text:change-start", "text:change-end" -> document.changes().pass(tag);
            case "text:change" -> deletion(tag);
            case "draw:text-box" -> box(tag);
            case "draw:image" -> hung.add(new Thing(Part.PICTURE, change()));
            case "draw:object", "draw:object-ole", "draw:plugin" -> hung.add(new Thing(Part.EMBEDDED, change()));
            case "draw:frame" -> frame(tag, spot);
            case "text:hidden-text" ->
                    inside(tag, new Spot(spot.chain(), !tag.get("text:is-hidden").equals("false"), spot.filledIn()));
            case "text:p", "text:h", "text:list", "table:table" -> box(Tag.around("draw:text-box", tag));
            default -> {
                if (!OdtElements.isNoText(tag)) {
                    shapeOrInside(tag, OdtElements.isFilledIn(tag) ? spot.filled() : spot);
                }
            }
        }
    }

    /// A drawn shape holds its words as a box does.
    private void shapeOrInside(Tag tag, Spot spot) {
        boolean holdsText = tag.tag("text:p").exists() || tag.tag("text:list").exists();
        if (tag.name().startsWith("draw:") && holdsText) {
            box(tag);
        } else {
            inside(tag, spot);
        }
    }

    /// The picture beside an embedded file is only what stands for it.
    private void frame(Tag frame, Spot spot) {
        boolean embedded = frame.tag("draw:object").exists() || frame.tag("draw:object-ole").exists();
        for (Tag tag : frame.tags()) {
            if (!embedded || !tag.is("draw:image")) {
                read(tag, spot);
            }
        }
    }

    private Change change() {
        return around.change().and(document.changes().here());
    }

    private Spot styled(Tag span, Spot spot) {
        List<Tag> chain = new ArrayList<>();
        for (Tag style : styles.chain("text", span.get("text:style-name"))) {
            if (style.is("style:style")) {
                chain.add(style);
            }
        }
        chain.addAll(spot.chain());
        return new Spot(chain, spot.hidden(), spot.filledIn());
    }

    /// White space is one blank, and none behind another (ODF 1.3 part 3, 6.1.2).
    private void letters(String text, Spot spot) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
            if (!blank || !blankBefore) {
                words.append(blank ? ' ' : letter);
            }
            blankBefore = blank;
        }
        if (!words.isEmpty()) {
            put(document.doubts().seen(words.toString()), spot);
        }
    }

    private void add(String words, Spot spot) {
        blankBefore = false;
        put(words, spot);
    }

    private void put(String words, Spot spot) {
        Dress dress = OdtDress.dress(spot.chain(), spot.hidden(), around.onColour());
        runs.add(new MarkedRun(words, change(), dress, dress, spot.filledIn()));
    }

    private void note(Tag note) {
        Part part = note.get("text:note-class").equals("endnote") ? Part.ENDNOTE : Part.FOOTNOTE;
        beside(part, note.tag("text:note-body"));
    }

    private void beside(Part part, Tag text) {
        Surroundings inside = around.beside(part).with(change());
        hung.add(new Reference(document.add(part, story.blocks(text, inside))));
    }

    private void box(Tag content) {
        hung.add(new Box(story.blocks(content, around.box().with(change()))));
    }

    /// Of several deleted blocks the first ends what stands before it, and the last goes on with what stands behind.
    private void deletion(Tag mark) {
        List<MarkedBlock> blocks = story.deleted(mark, around);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof MarkedParagraph paragraph) {
                runs.addAll(paragraph.runs());
                hung.addAll(paragraph.hung());
                if (i < blocks.size() - 1) {
                    end(paragraph);
                }
            } else {
                done.add(blocks.get(i));
            }
        }
    }

    /// What stood before the deletion was part of the first deleted paragraph, unless that was written without its
    /// list.
    private void end(MarkedParagraph deleted) {
        boolean own = hasLiveWords() && deleted.before().list().isEmpty();
        Shape old = own ? shape : deleted.before();
        done.add(new MarkedParagraph(around.part(), old, old, deleted.end(), false, runs, hung));
        runs = new ArrayList<>();
        hung = new ArrayList<>();
    }

    private boolean hasLiveWords() {
        return runs.stream().anyMatch(run -> !run.change().deleted() && !run.text().isBlank());
    }
}
