package clausebook.intake.odt;

import clausebook.document.Part;
import clausebook.intake.office.Doubts;
import clausebook.intake.office.MarkedBlock;
import clausebook.intake.office.MarkedDocument;
import clausebook.intake.office.MarkedDocument.Story;
import clausebook.intake.office.MarkedParagraph;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// An OpenDocument text as it is read: notes and comments stand in its text, and are gathered on the way.
final class OdtDocument {

    private final OdtParts parts;
    private final Doubts doubts;
    private final OdtChanges changes;
    private final List<Noted> notes = new ArrayList<>();

    private record Noted(Part part, Story story) {}

    OdtDocument(OdtParts parts, Doubts doubts) {
        this.doubts = doubts;
        this.parts = parts;
        changes = new OdtChanges(List.of(parts.content(), parts.styles()));
    }

    /// All text of the file.
    MarkedDocument marked() {
        OdtStyles styles = OdtStyles.ofContent(parts);
        List<MarkedBlock> blocks = new OdtStory(this, styles).blocks(parts.text(), Surroundings.of(Part.BODY));
        Tag left = new Tag("office:text", Map.of());
        changes.withoutPlace().forEach(left::add);
        blocks.addAll(new OdtStory(this, styles).blocks(left, Surroundings.of(Part.BODY)));
        for (Tag page : parts.styles().tag("office:master-styles").tags("style:master-page")) {
            for (Tag text : page.tags()) {
                beside(text);
            }
        }
        List<Story> beside = new ArrayList<>();
        notes.stream().sorted(Comparator.comparing(noted -> noted.part().ordinal()))
                .forEach(noted -> beside.add(noted.story()));
        for (String words : parts.properties()) {
            beside.add(new Story("", List.of(MarkedParagraph.plain(Part.PROPERTY, words))));
        }
        return new MarkedDocument(blocks, beside);
    }

    private void beside(Tag text) {
        Part part = text.name().startsWith("style:header") ? Part.HEADER : Part.FOOTER;
        if (text.name().startsWith("style:header") || text.name().startsWith("style:footer")) {
            OdtStyles styles = OdtStyles.ofPages(parts);
            add(part, new OdtStory(this, styles).blocks(text, Surroundings.of(part)));
        }
    }

    /// Gathers a text beside the text.
    ///
    /// @return its name
    String add(Part part, List<MarkedBlock> blocks) {
        String name = part + " " + notes.size();
        notes.add(new Noted(part, new Story(name, blocks)));
        return name;
    }

    Doubts doubts() {
        return doubts;
    }

    OdtChanges changes() {
        return changes;
    }
}
