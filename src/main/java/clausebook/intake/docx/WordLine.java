package clausebook.intake.docx;

import clausebook.document.Part;
import clausebook.intake.office.Change;
import clausebook.intake.office.Dress;
import clausebook.intake.office.MarkedParagraph.Box;
import clausebook.intake.office.MarkedParagraph.Hung;
import clausebook.intake.office.MarkedParagraph.Reference;
import clausebook.intake.office.MarkedParagraph.Thing;
import clausebook.intake.office.MarkedRun;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.List;

/// The words of one paragraph, and what hangs on it.
final class WordLine {

    private final WordDocument document;
    private final WordFields fields;
    private final Context context;
    private final List<Tag> stylesNow;
    private final List<Tag> stylesBefore;
    private final List<MarkedRun> runs = new ArrayList<>();
    private final List<Hung> hung = new ArrayList<>();
    private boolean contents;

    /// What holds for letters at a place.
    private record Spot(Change change, Dress now, Dress before, String font) {

        private Spot with(Change more) {
            return new Spot(change.and(more), now, before, font);
        }
    }

    WordLine(WordDocument document, WordFields fields, Context context, List<Tag> stylesNow,
            List<Tag> stylesBefore) {
        this.document = document;
        this.fields = fields;
        this.context = context;
        this.stylesNow = stylesNow;
        this.stylesBefore = stylesBefore;
    }

    void read(Tag paragraph) {
        inside(paragraph, spot(Tag.NONE, context.change()));
    }

    List<MarkedRun> runs() {
        return runs;
    }

    List<Hung> hung() {
        return hung;
    }

    /// True where it stands in a table of contents.
    boolean isContents() {
        return contents;
    }

    private void inside(Tag tag, Spot spot) {
        tag.tags().forEach(inner -> read(inner, spot));
    }

    /// An element that is not known is entered: its words must not be lost.
    private void read(Tag tag, Spot spot) {
        switch (tag.name()) {
            case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "m:ctrlPr" -> {}
            case "w:r", "m:r" -> inside(tag, spot(tag.tag("w:rPr"), spot.change()));
            case "mc:AlternateContent" -> inside(Changes.chosen(tag), spot);
            case "w:fldChar" -> field(tag);
            case "w:fldSimple" -> simpleField(tag, spot);
            case "w:instrText", "w:delInstrText" -> fields.instruct(tag.text());
            case "w:footnoteReference", "w:endnoteReference", "w:commentReference" -> reference(tag, spot);
            case "w:txbxContent" -> box(tag, spot);
            case "w:p", "w:tbl", "w:altChunk" -> box(Tag.around("w:txbxContent", tag), spot);
            case "a:p" -> box(Tag.around("w:txbxContent", WordStory.bare(tag)), spot);
            case "a:blip", "v:imagedata" -> hung.add(new Thing(Part.PICTURE, spot.change()));
            case "w:object" -> embedded(tag, spot);
            case "c:chart", "dgm:relIds" -> drawing(spot);
            default -> {
                String words = WordSigns.words(tag, spot.font());
                if (words.isEmpty()) {
                    inside(tag, spot.with(Changes.of(tag)));
                } else {
                    add(words, tag.is("w:delText") && !spot.change().deleted() ? spot.with(Change.DELETED) : spot);
                }
            }
        }
    }

    private Spot spot(Tag properties, Change change) {
        Dress now = document.dress().dress(properties, stylesNow, context.onColour());
        Tag old = Changes.before(properties, "w:rPr");
        boolean same = old == properties && stylesBefore.equals(stylesNow);
        Dress before = same ? now : document.dress().dress(old, stylesBefore, context.onColour());
        return new Spot(change, hidden(now), hidden(before), properties.tag("w:rFonts").get("w:ascii"));
    }

    private Dress hidden(Dress dress) {
        return context.hidden() ? new Dress(true, dress.marks(), dress.size()) : dress;
    }

    private void add(String words, Spot spot) {
        contents |= fields.isContents();
        runs.add(new MarkedRun(document.doubts().seen(words), spot.change(), spot.now(), spot.before(),
                fields.isFilledIn()));
    }

    private void field(Tag sign) {
        switch (sign.get("w:fldCharType")) {
            case "begin" -> fields.begin();
            case "separate" -> fields.show();
            case "end" -> fields.end();
            default -> {}
        }
    }

    private void simpleField(Tag field, Spot spot) {
        fields.begin();
        fields.instruct(field.get("w:instr"));
        fields.show();
        inside(field, spot);
        fields.end();
    }

    private void reference(Tag mark, Spot spot) {
        String name = mark.name().substring("w:".length()).replace("Reference", "") + " " + mark.get("w:id");
        hung.add(new Reference(name));
        document.mark(name, spot.change());
    }

    private void box(Tag content, Spot spot) {
        Context inside = context.box(spot.change(), spot.now().hidden());
        hung.add(new Box(new WordStory(document).blocks(content, inside)));
    }

    /// A diagram or chart has its words in another part of the file.
    private void drawing(Spot spot) {
        hung.add(new Thing(Part.EMBEDDED, spot.change()));
        document.doubts().drawing();
    }

    /// Its picture is only what stands for it; a box in it is text.
    private void embedded(Tag object, Spot spot) {
        hung.add(new Thing(Part.EMBEDDED, spot.change()));
        List<Tag> boxes = new ArrayList<>();
        object.gather(tag -> tag.is("w:txbxContent"), boxes);
        boxes.forEach(box -> box(box, spot));
    }
}
