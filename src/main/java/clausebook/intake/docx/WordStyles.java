package clausebook.intake.docx;

import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The styles of a document, each with those that it is based on.
final class WordStyles {

    private static final int LONGEST_CHAIN = 40;

    private final Map<String, Tag> styles = new HashMap<>();
    private final Map<String, List<Tag>> chains = new HashMap<>();
    private final Tag defaults;
    private String plain = "";

    /// @param part the part of the styles; nothing where there is none
    WordStyles(Tag part) {
        defaults = part.tag("w:docDefaults");
        for (Tag style : part.tags("w:style")) {
            styles.putIfAbsent(style.get("w:styleId"), style);
            if (style.get("w:type").equals("paragraph") && style.has("w:default")
                    && OnOff.isOn(style.get("w:default"))) {
                plain = style.get("w:styleId");
            }
        }
    }

    /// A paragraph's style and those below it, nearest first.
    List<Tag> ofParagraph(Tag properties) {
        Tag named = properties.tag("w:pStyle");
        return chain(named.exists() && styles.containsKey(named.get("w:val")) ? named.get("w:val") : plain);
    }

    /// A style and those that it is based on, nearest first.
    List<Tag> chain(String id) {
        return chains.computeIfAbsent(id, this::follow);
    }

    private List<Tag> follow(String id) {
        List<Tag> chain = new ArrayList<>();
        String next = id;
        while (styles.containsKey(next) && chain.size() < LONGEST_CHAIN) {
            Tag style = styles.get(next);
            chain.add(style);
            next = style.tag("w:basedOn").get("w:val");
        }
        return List.copyOf(chain);
    }

    /// What holds for all letters where nothing else is said.
    Tag letterDefaults() {
        return defaults.tag("w:rPrDefault").tag("w:rPr");
    }

    /// The name that the file gives a style; built-in ones have English names in every language.
    String name(Tag properties) {
        return Optional.ofNullable(styles.get(properties.tag("w:pStyle").get("w:val")))
                .map(style -> style.tag("w:name").get("w:val")).orElse("");
    }
}
