package clausebook.intake.docx;

import clausebook.intake.office.Shape;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a paragraph is: by its own properties, else by its styles.
final class WordShapes {

    private static final Pattern CONTENTS = Pattern.compile("(?i)toc (\\d|heading)");
    private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");
    private static final int BODY_TEXT = 9;

    private final WordStyles styles;
    private final WordNumbering numbering;

    WordShapes(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /// @param before true for the text before the changes
    Shape shape(Tag properties, boolean before) {
        List<Tag> chain = styles.ofParagraph(properties);
        Numbered numbered = Numbered.of(properties, chain, before);
        return new Shape(heading(properties, chain), styles.name(properties), indent(properties, chain, numbered),
                value("w:jc", properties, chain).get("w:val").equals("center"), numbering.place(numbered));
    }

    /// True for a line of a table of contents, as Word names its styles in every language.
    boolean isContents(Shape shape) {
        return CONTENTS.matcher(shape.style()).matches();
    }

    /// A heading's level, from 1; 0 for none. The built-in styles for headings are such without saying so; their names
    /// in the file are English in every language, and nobody can give them to a style of their own.
    private static int heading(Tag properties, List<Tag> chain) {
        Tag own = properties.tag("w:outlineLvl");
        for (int i = 0; i < chain.size() && !own.exists(); i++) {
            Matcher builtIn = HEADING.matcher(chain.get(i).tag("w:name").get("w:val"));
            own = chain.get(i).tag("w:pPr").tag("w:outlineLvl");
            if (!own.exists() && builtIn.matches()) {
                return Integer.parseInt(builtIn.group(1));
            }
        }
        int outline = Measure.whole(own.get("w:val"), BODY_TEXT);
        return outline >= 0 && outline < BODY_TEXT ? outline + 1 : 0;
    }

    private static Tag value(String name, Tag properties, List<Tag> chain) {
        Tag own = properties.tag(name);
        for (int i = 0; i < chain.size() && !own.exists(); i++) {
            own = chain.get(i).tag("w:pPr").tag(name);
        }
        return own;
    }

    /// A number that the paragraph itself has brings its indent over that of the style; one of the style does not.
    private int indent(Tag properties, List<Tag> chain, Numbered numbered) {
        List<Tag> sources = new ArrayList<>();
        sources.add(properties.tag("w:ind"));
        chain.forEach(style -> sources.add(style.tag("w:pPr").tag("w:ind")));
        sources.add(numbered.direct() ? 1 : sources.size(), numbering.indent(numbered));
        double left = Measure.points(first(sources, "w:left", "w:start"));
        double hanging = 0;
        for (Tag source : sources) {
            if (source.has("w:hanging") || source.has("w:firstLine")) {
                hanging = Measure.points(source.get("w:hanging"));
                break;
            }
        }
        return (int) Math.round(left - Math.max(0, hanging));
    }

    private static String first(List<Tag> sources, String name, String otherName) {
        for (Tag source : sources) {
            if (source.has(name) || source.has(otherName)) {
                return source.has(name) ? source.get(name) : source.get(otherName);
            }
        }
        return "";
    }
}
