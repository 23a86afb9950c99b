package clausebook.intake.odt;

import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The styles that hold in the text, or in the headers and footers: those with a name, and the automatic ones of that
/// part of the file.
final class OdtStyles {

    private static final int LONGEST_CHAIN = 40;

    private final Map<String, Tag> styles = new HashMap<>();
    private final Map<String, List<Tag>> chains = new HashMap<>();
    private final Map<String, Tag> defaults = new HashMap<>();
    private final OdtLists lists;

    private OdtStyles(Tag named, Tag automatic) {
        List<Tag> lists = new ArrayList<>();
        for (Tag part : List.of(named, automatic)) {
            for (Tag style : part.tags()) {
                switch (style.name()) {
                    case "style:style" -> styles.put(key(style.get("style:family"), style.get("style:name")), style);
                    case "style:default-style" -> defaults.put(style.get("style:family"), style);
                    case "text:list-style", "text:outline-style" -> lists.add(style);
                    default -> {}
                }
            }
        }
        this.lists = new OdtLists(lists);
    }

    static OdtStyles ofContent(OdtParts parts) {
        return new OdtStyles(parts.styles().tag("office:styles"), parts.content().tag("office:automatic-styles"));
    }

    static OdtStyles ofPages(OdtParts parts) {
        return new OdtStyles(parts.styles().tag("office:styles"), parts.styles().tag("office:automatic-styles"));
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    /// A style and those that it is based on, nearest first; the family's own default last.
    List<Tag> chain(String family, String name) {
        return chains.computeIfAbsent(key(family, name), _ -> follow(family, name));
    }

    private List<Tag> follow(String family, String name) {
        List<Tag> chain = new ArrayList<>();
        String next = key(family, name);
        while (styles.containsKey(next) && chain.size() < LONGEST_CHAIN) {
            Tag style = styles.get(next);
            chain.add(style);
            next = key(family, style.get("style:parent-style-name"));
        }
        if (defaults.containsKey(family)) {
            chain.add(defaults.get(family));
        }
        return List.copyOf(chain);
    }

    OdtLists lists() {
        return lists;
    }

    /// The first value of an attribute in a chain; empty where none has it.
    ///
    /// @param properties the element of a style that holds it
    static String value(List<Tag> chain, String properties, String attribute) {
        for (Tag style : chain) {
            Tag found = style.tag(properties);
            if (found.has(attribute)) {
                return found.get(attribute);
            }
        }
        return "";
    }
}
