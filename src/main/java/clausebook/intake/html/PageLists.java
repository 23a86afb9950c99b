package clausebook.intake.html;

import clausebook.document.Paragraph.Label;
import clausebook.document.Piece.Stay;
import clausebook.document.View;
import clausebook.intake.office.Numeral;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Numbers the items of a page's lists: by the rules of HTML (4.4.8), or by the counters of a style sheet, as Google
/// Docs writes them.
final class PageLists {

    private static final String BULLET = "•";
    private static final Set<String> LISTS = Set.of("ol", "ul", "menu");
    /// What marks a change.
    static final String CHANGED = "ins, del";
    private static final Pattern GOOGLE = Pattern.compile("lst-kix_(.*)-(\\d)");
    private static final Pattern MARKER =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|counter\\(\\s*([\\w-]+)\\s*(?:,\\s*([\\w-]+))?\\s*\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");

    private final Sheet sheet;
    private final View view;
    private final boolean changed;
    private final Map<Element, Integer> next = new IdentityHashMap<>();
    private final Map<Element, Integer> names = new IdentityHashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /// @param changed true for a page that shows changes
    PageLists(Sheet sheet, View view, boolean changed) {
        this.changed = changed;
        this.sheet = sheet;
        this.view = view;
    }

    /// Counts an item.
    ///
    /// @return its label; empty where it shows none, or is wholly deleted in this view
    Optional<Label> count(Element item, Styling style) {
        Element list = item.parent();
        if (list == null || isGone(item, style)) {
            return Optional.empty();
        }
        Optional<Matcher> google = list.classNames().stream().map(GOOGLE::matcher).filter(Matcher::matches).findFirst();
        return google.isPresent() ? byCounter(item, list, google.get()) : byRules(item, list);
    }

    private Optional<Label> byRules(Element item, Element list) {
        boolean ordered = list.normalName().equals("ol");
        int number = next.containsKey(list) ? next.get(list) : start(list);
        number = number(item.attr("value"), number);
        next.put(list, number + (list.hasAttr("reversed") ? -1 : 1));
        String type = type(item, list);
        Numeral numeral = numeral(type);
        boolean bullet = numeral == null && !ordered;
        if (type.equals("none")) {
            return Optional.empty();
        }
        String words = bullet ? BULLET : (numeral == null ? Numeral.DECIMAL : numeral).write(number) + ending(item);
        return Optional.of(
                new Label(words, bullet, level(item), "list " + names.computeIfAbsent(list, _ -> names.size() + 1)));
    }

    /// A dot, or what stands behind the number that the list's own takes the place of.
    private static String ending(Element item) {
        String marker = item.attr("data-marker");
        return marker.isEmpty() ? "." : marker.substring(marker.length() - 1);
    }

    private static int start(Element list) {
        int items = (int) list.children().stream().filter(child -> child.normalName().equals("li")).count();
        return number(list.attr("start"), list.hasAttr("reversed") ? items : 1);
    }

    private static int number(String written, int otherwise) {
        return written.strip().matches("[-+]?\\d{1,6}") ? Integer.parseInt(written.strip()) : otherwise;
    }

    private String type(Element item, Element list) {
        for (Element element : new Element[] {item, list}) {
            Map<String, String> css = sheet.of(element);
            String style = css.getOrDefault("list-style-type", css.getOrDefault("list-style", "")).split("\\s+")[0];
            String type = style.isEmpty() ? element.attr("type") : style;
            if (!type.isEmpty()) {
                return type;
            }
        }
        return "";
    }

    /// Null for bullets and for what is not known.
    private static Numeral numeral(String type) {
        return switch (type) {
            case "a", "lower-alpha", "lower-latin" -> Numeral.LOWER_COLUMN;
            case "A", "upper-alpha", "upper-latin" -> Numeral.UPPER_COLUMN;
            case "i", "lower-roman" -> Numeral.LOWER_ROMAN;
            case "I", "upper-roman" -> Numeral.UPPER_ROMAN;
            case "1", "decimal" -> Numeral.DECIMAL;
            case "decimal-leading-zero" -> Numeral.DECIMAL_ZERO;
            default -> null;
        };
    }

    private static int level(Element item) {
        int lists = 0;
        for (Element above = item.parent(); above != null; above = above.parent()) {
            lists += LISTS.contains(above.normalName()) ? 1 : 0;
        }
        return Math.max(0, lists - 1);
    }

    private Optional<Label> byCounter(Element item, Element list, Matcher google) {
        String counter = "lst-ctn-kix_" + google.group(1) + "-" + google.group(2);
        if (list.hasClass("start") && list.firstElementChild() == item) {
            counters.put(counter, number(list.attr("start"), 1) - 1);
        }
        counters.merge(counter, 1, Integer::sum);
        String marker = sheet.marker(google.group());
        String words = MARKER.matcher(marker).results().map(this::words).reduce("", String::concat).strip();
        if (marker.isEmpty()) {
            return byRules(item, list);
        }
        boolean bullet = !marker.contains("counter(");
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(words, bullet, Integer.parseInt(google.group(2)), google.group(1)));
    }

    private String words(MatchResult token) {
        if (token.group(1) != null) {
            return ESCAPE.matcher(token.group(1)).replaceAll(PageLists::letter);
        }
        String type = token.group(3) == null ? "decimal" : token.group(3).toLowerCase(Locale.ROOT);
        Numeral numeral = numeral(type);
        return (numeral == null ? Numeral.DECIMAL : numeral).write(counters.getOrDefault(token.group(2), 1));
    }

    private static String letter(MatchResult escape) {
        int letter = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(letter) ? Matcher.quoteReplacement(Character.toString(letter)) : "";
    }

    /// True where an item is wholly deleted in this view, or not yet inserted.
    private boolean isGone(Element item, Styling style) {
        return !style.stay().stays() && style.stay() != Stay.HIDDEN || changed && item.selectFirst(CHANGED) != null
                && item.stream().allMatch(element -> element.ownText().isBlank() || isWithinGone(element, item));
    }

    private boolean isWithinGone(Element element, Element item) {
        String gone = view == View.ACCEPTED ? "del" : "ins";
        Element at = element;
        while (at != item && !at.normalName().equals(gone)) {
            at = at.parent();
        }
        return at != item;
    }
}
