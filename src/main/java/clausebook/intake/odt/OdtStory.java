package clausebook.intake.odt;

import clausebook.intake.office.ListPlace.Restart;
import clausebook.intake.office.MarkedBlock;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One text of the file that reads on: the main one, a header, a note, a box.
final class OdtStory {

    private final OdtDocument document;
    private final OdtStyles styles;

    OdtStory(OdtDocument document, OdtStyles styles) {
        this.document = document;
        this.styles = styles;
    }

    /// The paragraphs and tables in an element.
    List<MarkedBlock> blocks(Tag container, Surroundings around) {
        return blocks(container, around, OdtItem.NONE);
    }

    private List<MarkedBlock> blocks(Tag container, Surroundings around, OdtItem item) {
        List<MarkedBlock> blocks = new ArrayList<>();
        container.tags().forEach(tag -> add(tag, around, item, blocks));
        return blocks;
    }

    private void add(Tag tag, Surroundings around, OdtItem item, List<MarkedBlock> to) {
        if (OdtElements.isNoBlock(tag)) {
            return;
        }
        Surroundings here = OdtElements.isIndex(tag) ? around.contents() : around;
        switch (tag.name()) {
            case "text:p", "text:h" -> to.addAll(new OdtLine(document, this, styles, around).read(tag, item));
            case "text:list" -> list(tag, around, item, to);
            case "text:numbered-paragraph" -> numbered(tag, around, to);
            case "table:table" -> to.add(new OdtTable(this, styles, tag).marked(around));
            case "text:change-start", "text:change-end" -> document.changes().pass(tag);
            case "text:change" -> to.addAll(deleted(tag, around));
            case "text:section" -> to.addAll(blocks(tag, around.hiddenIf(isHidden(tag)), item));
            default -> {
                if (tag.name().startsWith("draw:")) {
                    to.addAll(
                            new OdtLine(document, this, styles, around).read(Tag.around("text:p", tag), OdtItem.NONE));
                } else {
                    to.addAll(blocks(tag, here, item));
                }
            }
        }
    }

    /// What was deleted at a mark.
    List<MarkedBlock> deleted(Tag mark, Surroundings around) {
        Surroundings gone = around.with(document.changes().deleted(mark));
        List<MarkedBlock> blocks = blocks(document.changes().beginDeletion(mark), gone);
        document.changes().endDeletion();
        return blocks;
    }

    private static boolean isHidden(Tag section) {
        return section.get("text:display").equals("none") || section.get("text:is-hidden").equals("true");
    }

    /// A list within a list goes on with its style and its count, one level deeper.
    private void list(Tag list, Surroundings around, OdtItem outer, List<MarkedBlock> to) {
        String named = list.get("text:style-name");
        String style = named.isEmpty() ? outer.style() : named;
        String key = outer.isIn() ? outer.key() : styles.lists().key(list, style, around.change().deleted());
        for (Tag item : list.tags()) {
            if (item.is("text:list-item") || item.is("text:list-header")) {
                item(item, new OdtItem(style, outer.level() + 1, key, item.is("text:list-item"), restart(item)), around,
                        to);
            } else {
                add(item, around, outer, to);
            }
        }
    }

    private void item(Tag item, OdtItem place, Surroundings around, List<MarkedBlock> to) {
        OdtItem next = item.has("text:style-override")
                ? new OdtItem(item.get("text:style-override"), place.level(), place.key(), place.counted(),
                        place.restart())
                : place;
        styles.lists().use(next.style(), place.key());
        for (Tag tag : item.tags()) {
            add(tag, around, next, to);
            boolean counts = tag.is("text:p") || tag.is("text:h") || tag.is("text:list");
            next = counts ? next.uncounted() : next;
        }
    }

    private static Optional<Restart> restart(Tag item) {
        return item.has("text:start-value")
                ? Optional.of(new Restart("", Length.whole(item.get("text:start-value"), 1)))
                : Optional.empty();
    }

    private void numbered(Tag tag, Surroundings around, List<MarkedBlock> to) {
        String style = tag.get("text:style-name");
        String key = "numbered " + tag.get("text:list-id") + style;
        int level = Math.max(1, Length.whole(tag.get("text:level"), 1)) - 1;
        to.addAll(blocks(tag, around, new OdtItem(style, level, key, true, restart(tag))));
    }
}
