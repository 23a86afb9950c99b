package clausebook.intake.docx;

import clausebook.document.Part;
import clausebook.intake.office.Change;
import clausebook.intake.office.MarkedBlock;
import clausebook.intake.office.MarkedParagraph;
import clausebook.intake.office.Shape;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One text of the file that reads on: the main one, a header, a note, a box.
final class WordStory {

    private final WordDocument document;
    private final WordFields fields = new WordFields();

    WordStory(WordDocument document) {
        this.document = document;
    }

    /// The paragraphs and tables in an element.
    List<MarkedBlock> blocks(Tag container, Context context) {
        List<MarkedBlock> blocks = new ArrayList<>();
        container.tags().forEach(tag -> add(tag, context, blocks));
        return blocks;
    }

    private void add(Tag tag, Context context, List<MarkedBlock> to) {
        switch (tag.name()) {
            case "w:p" -> to.add(paragraph(tag, context));
            case "w:r", "w:hyperlink", "w:fldSimple" -> to.add(paragraph(Tag.around("w:p", tag), context));
            case "w:tbl" -> to.add(new WordTable(this, document, tag).marked(context));
            case "w:sdt" -> to.addAll(blocks(tag.tag("w:sdtContent"), isContents(tag) ? context.contents() : context));
            case "mc:AlternateContent" -> to.addAll(blocks(Changes.chosen(tag), context));
            case "w:altChunk", "w:subDoc" -> document.doubts().fileWithin();
            default -> to.addAll(blocks(tag, context.with(Changes.of(tag))));
        }
    }

    private static boolean isContents(Tag control) {
        Tag gallery = control.tag("w:sdtPr").tag("w:docPartObj").tag("w:docPartGallery");
        return gallery.get("w:val").equals("Table of Contents");
    }

    private MarkedParagraph paragraph(Tag tag, Context context) {
        Tag properties = tag.tag("w:pPr");
        Shape now = document.shapes().shape(properties, false);
        Tag old = Changes.before(properties, "w:pPr");
        Shape before = document.shapes().shape(old, true);
        List<Tag> stylesNow = document.styles().ofParagraph(properties);
        Context ground = context.coloured(WordDress.isGround(properties.tag("w:shd")));
        WordLine line = new WordLine(document, fields, ground, stylesNow, document.styles().ofParagraph(old));
        line.read(tag);
        fields.endParagraph();
        Tag end = properties.tag("w:rPr");
        boolean isContents = line.isContents() || document.shapes().isContents(now);
        Part part = isContents ? context.contents().part() : context.part();
        Change change = context.change().and(Changes.in(end));
        boolean endHidden = context.hidden() || document.dress().dress(end, stylesNow, false).hidden();
        return new MarkedParagraph(part, now, before, change, endHidden, line.runs(), line.hung());
    }

    /// A line of a drawing as if it were a paragraph of the text.
    static Tag bare(Tag line) {
        Tag paragraph = new Tag("w:p", Map.of());
        List<Tag> words = new ArrayList<>();
        line.gather(tag -> tag.is("a:t"), words);
        words.forEach(paragraph::add);
        return paragraph;
    }
}
