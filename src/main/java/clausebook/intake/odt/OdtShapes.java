package clausebook.intake.odt;

import clausebook.intake.office.ListPlace;
import clausebook.intake.office.ListPlace.Restart;
import clausebook.intake.office.Shape;
import clausebook.intake.office.Tag;
import java.util.List;
import java.util.Optional;

/// What a paragraph is, by its element, its styles and the list that it stands in.
final class OdtShapes {

    private static final String PARAGRAPH = "style:paragraph-properties";

    private final OdtStyles styles;

    OdtShapes(OdtStyles styles) {
        this.styles = styles;
    }

    /// @param paragraph a `text:p` or `text:h`
    Shape shape(Tag paragraph, OdtItem item) {
        List<Tag> chain = styles.chain("paragraph", paragraph.get("text:style-name"));
        int heading = paragraph.is("text:h") ? Math.max(1, Length.whole(paragraph.get("text:outline-level"), 1)) : 0;
        return new Shape(heading, name(chain), indent(chain, item),
                OdtStyles.value(chain, PARAGRAPH, "fo:text-align").equals("center"),
                item.isIn()
                        ? inList(chain, item)
                        : heading > 0 ? ofHeading(paragraph, chain, heading) : Optional.empty());
    }

    /// The name of the nearest style that a person gave or chose.
    private static String name(List<Tag> chain) {
        for (Tag style : chain) {
            boolean automatic = style.get("style:name").matches("P\\d+") && style.has("style:parent-style-name");
            if (style.is("style:style") && !automatic) {
                String shown = style.get("style:display-name");
                return shown.isEmpty() ? style.get("style:name").replace("_20_", " ") : shown;
            }
        }
        return "";
    }

    private Optional<ListPlace> inList(List<Tag> chain, OdtItem item) {
        if (!item.counted()) {
            return Optional.empty();
        }
        return styles.lists().levels(listStyle(chain, item)).map(levels -> new ListPlace(item.key(), levels,
                OdtLists.level(item.level()), item.restart()));
    }

    private static String listStyle(List<Tag> chain, OdtItem item) {
        return item.style().isEmpty() ? named(chain).orElse(OdtLists.OUTLINE) : item.style();
    }

    /// The list style that the nearest style names; it may name none, which is another thing than not to say.
    private static Optional<String> named(List<Tag> chain) {
        return chain.stream().filter(style -> style.has("style:list-style-name")).findFirst()
                .map(style -> style.get("style:list-style-name"));
    }

    private Optional<ListPlace> ofHeading(Tag paragraph, List<Tag> chain, int heading) {
        boolean without = paragraph.get("text:is-list-header").equals("true")
                || named(chain).filter(String::isEmpty).isPresent();
        Optional<Restart> restart = paragraph.get("text:restart-numbering").equals("true")
                ? Optional.of(new Restart("", Length.whole(paragraph.get("text:start-value"), 1)))
                : Optional.empty();
        return styles.lists().levels(OdtLists.OUTLINE).filter(_ -> !without)
                .map(levels -> new ListPlace("headings", levels, OdtLists.level(heading - 1), restart));
    }

    private int indent(List<Tag> chain, OdtItem item) {
        Tag own = chain.isEmpty() ? Tag.NONE : chain.getFirst().tag(PARAGRAPH);
        Tag list = item.isIn() && !own.has("fo:margin-left")
                ? styles.lists().indent(listStyle(chain, item), OdtLists.level(item.level()))
                : Tag.NONE;
        String left = list.has("fo:margin-left")
                ? list.get("fo:margin-left")
                : OdtStyles.value(chain, PARAGRAPH, "fo:margin-left");
        String first = list.has("fo:text-indent")
                ? list.get("fo:text-indent")
                : OdtStyles.value(chain, PARAGRAPH, "fo:text-indent");
        return (int) Math.round(Length.points(left) + Math.min(0, Length.points(first)));
    }
}
