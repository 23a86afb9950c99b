package clausebook.intake.html;

import clausebook.document.Part;
import clausebook.document.Piece.Mark;
import clausebook.document.Piece.Stay;
import clausebook.document.View;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What an element's words look like, with all that it has from those around it.
///
/// @param called the name of its style
/// @param indent of its left edge, in points
/// @param size   of its letters, in points; 0 where it is not told
/// @param ground true where its ground has a colour
record Styling(Stay stay, Set<Mark> marks, Part part, int heading, String called, double indent, double size,
        boolean centred, boolean pre, boolean ground) {

    static final Styling PLAIN =
            new Styling(Stay.LIVE, Set.of(), Part.BODY, 0, "", 0, 0, false, false, false);

    private static final Set<String> BOLD = Set.of("b", "strong", "th", "dt");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var", "address");
    private static final Set<String> STRUCK = Set.of("s", "strike");
    private static final Set<String> UNSEEN = Set.of("template", "noscript", "noframes", "iframe", "object", "svg",
            "audio", "video", "canvas", "datalist");
    private static final Set<String> WHITE = Set.of("white", "#fff", "#ffffff", "rgb(255,255,255)", "transparent");
    private static final Set<String> NAMED_BY_TAG =
            Set.of("dt", "dd", "blockquote", "pre", "caption", "figcaption", "summary", "address");
    private static final double SMALLEST = 2;
    private static final double STEP = 30;

    /// The look of an element in this one.
    Styling of(Element element, Map<String, String> css, View view) {
        boolean block = element.isBlock();
        boolean coloured = isColoured(css);
        int level = heading(element, css);
        double left = block ? indent + left(element, css) : indent;
        return new Styling(stay(element, css, view), marks(element, css, coloured && !block), part,
                level > 0 ? level : heading, block ? name(element) : called, left,
                Lengths.points(css.getOrDefault("font-size", ""), size), centred(element, css),
                pre || element.normalName().equals("pre") || element.normalName().equals("textarea"),
                ground || coloured);
    }

    /// The same in another part.
    Styling in(Part other) {
        return new Styling(stay, marks, other, heading, called, indent, size, centred, pre, ground);
    }

    /// The same for what the program filled in.
    Styling filledIn() {
        return new Styling(stay == Stay.LIVE ? Stay.FILLED_IN : stay, marks, part, heading, called, indent, size,
                centred,
                pre, ground);
    }

    /// What a cell of a table has from the text around: no more than whether it is seen.
    Styling inCell() {
        return new Styling(stay, Set.of(), part, 0, "", 0, size, false, false, ground);
    }

    private Stay stay(Element element, Map<String, String> css, View view) {
        boolean hidden = UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || css.getOrDefault("display", "").equals("none")
                || Set.of("hidden", "collapse").contains(css.getOrDefault("visibility", ""))
                || css.getOrDefault("mso-hide", "").equals("all");
        if (stay != Stay.LIVE && stay != Stay.TRACKED) {
            return stay;
        }
        return hidden ? Stay.HIDDEN : switch (element.normalName()) {
            case "ins" -> view == View.ACCEPTED ? Stay.TRACKED : Stay.NOT_YET_INSERTED;
            case "del" -> view == View.ACCEPTED ? Stay.DELETED : Stay.TRACKED;
            default -> stay;
        };
    }

    private Set<Mark> marks(Element element, Map<String, String> css, boolean highlighted) {
        Set<Mark> all = EnumSet.noneOf(Mark.class);
        all.addAll(marks);
        String tag = element.normalName();
        String lines = css.getOrDefault("text-decoration", "") + css.getOrDefault("text-decoration-line", "");
        set(all, Mark.BOLD, BOLD.contains(tag) || isBold(css),
                Set.of("normal", "400").contains(css.getOrDefault("font-weight", "")));
        set(all, Mark.ITALIC, ITALIC.contains(tag) || css.getOrDefault("font-style", "").equals("italic"),
                css.getOrDefault("font-style", "").equals("normal"));
        set(all, Mark.STRUCK, STRUCK.contains(tag) || lines.contains("line-through"), false);
        set(all, Mark.UNDERLINED, tag.equals("u") || lines.contains("underline"), false);
        set(all, Mark.HIGHLIGHTED, tag.equals("mark") || highlighted, false);
        set(all, Mark.UNSEEN, isUnseen(css), false);
        return all;
    }

    private static void set(Set<Mark> marks, Mark mark, boolean on, boolean off) {
        if (off) {
            marks.remove(mark);
        } else if (on) {
            marks.add(mark);
        }
    }

    private static boolean isBold(Map<String, String> css) {
        return Set.of("bold", "bolder", "600", "700", "800", "900").contains(css.getOrDefault("font-weight", ""));
    }

    private boolean isUnseen(Map<String, String> css) {
        String color = css.getOrDefault("color", "").replace(" ", "");
        boolean tiny = Lengths.points(css.getOrDefault("font-size", ""), SMALLEST) < SMALLEST;
        return tiny || WHITE.contains(color) && !ground && !isColoured(css);
    }

    private static boolean isColoured(Map<String, String> css) {
        String colour = css.getOrDefault("background-color", css.getOrDefault("background", "")).replace(" ", "");
        return !colour.isEmpty() && WHITE.stream().noneMatch(colour::startsWith)
                && !colour.matches("(none|inherit|initial|unset|rgba\\(0,0,0,0\\)|windowtext|url).*");
    }

    private static int heading(Element element, Map<String, String> css) {
        String tag = element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            return tag.charAt(1) - '0';
        }
        String level = element.attr("role").equals("heading")
                ? element.attr("aria-level")
                : css.getOrDefault("mso-outline-level", "");
        return level.length() == 1 && Character.isDigit(level.charAt(0)) ? level.charAt(0) - '0' : 0;
    }

    private static String name(Element element) {
        String tag = element.normalName();
        String first = element.classNames().stream().findFirst().orElse("");
        return first.isEmpty() && NAMED_BY_TAG.contains(tag) ? tag : first;
    }

    private static double left(Element element, Map<String, String> css) {
        String[] margins = css.getOrDefault("margin", "").split(" +");
        String margin = css.getOrDefault("margin-left", margins.length == 4 ? margins[3] : "");
        double inner = Lengths.points(css.getOrDefault("padding-left", ""), ownStep(element, margin));
        double first = Math.max(0, Lengths.points(css.getOrDefault("text-indent", ""), 0));
        return Math.max(0, Lengths.points(margin, 0) + inner + first);
    }

    private static double ownStep(Element element, String margin) {
        return margin.isEmpty() && Set.of("ol", "ul", "blockquote", "dd").contains(element.normalName()) ? STEP : 0;
    }

    private boolean centred(Element element, Map<String, String> css) {
        String align = css.getOrDefault("text-align", element.attr("align").toLowerCase(Locale.ROOT));
        return element.normalName().equals("center") || (align.isEmpty() ? centred : align.equals("center"));
    }
}
