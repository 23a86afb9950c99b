package clausebook.intake.html;

import clausebook.document.Paragraph.Label;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/// The number or bullet of a list that Word wrote into a paragraph, for programs that know no lists.
final class WrittenLabel {

    private static final Pattern LIST = Pattern.compile("(l\\d+) level(\\d) .*");

    private final StringBuilder words = new StringBuilder();
    private boolean open;
    private String list = "";
    private int level;

    /// True for an element that holds one.
    static boolean is(Map<String, String> css) {
        return css.getOrDefault("mso-list", "").equals("ignore");
    }

    /// True between the comments that stand round one.
    boolean isOpen() {
        return open;
    }

    /// Reads a comment, which may begin or end one.
    void meet(Comment comment) {
        String data = comment.getData().strip();
        open = data.startsWith("[if !supportLists]") || open && !data.startsWith("[endif]");
    }

    void add(String text) {
        words.append(text);
    }

    void take(Element element) {
        words.append(element.wholeText());
    }

    /// Begins a block, which tells its list.
    void enter(Map<String, String> css) {
        Matcher found = LIST.matcher(css.getOrDefault("mso-list", ""));
        if (found.matches()) {
            list = found.group(1);
            level = Math.max(1, Integer.parseInt(found.group(2))) - 1;
        }
        words.setLength(0);
        open = false;
    }

    /// Ends the block.
    ///
    /// @return its label; empty where it has none
    Optional<Label> leave() {
        String label = words.toString().replace('\u00A0', ' ').strip();
        words.setLength(0);
        open = false;
        boolean bullet = label.equals("o") || label.codePoints().noneMatch(Character::isLetterOrDigit);
        return label.isEmpty() ? Optional.empty() : Optional.of(new Label(label, bullet, level, "word " + list));
    }
}
