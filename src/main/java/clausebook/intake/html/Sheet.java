package clausebook.intake.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/// The styles of a page, as far as they tell what is seen: those in `style` elements, and those at an element.
final class Sheet {

    private static final Set<String> KNOWN = Set.of("display", "visibility", "mso-hide", "font-weight", "font-style",
            "font-size", "font-family", "text-decoration", "text-decoration-line", "text-align", "text-indent",
            "margin-left", "margin", "padding-left", "color", "background", "background-color", "border",
            "border-top", "border-left", "border-style", "list-style-type", "list-style", "mso-list", "mso-element",
            "mso-outline-level", "content");
    /// What a hostile sheet could cost: elements times rules.
    private static final long MOST_WORK = 20_000_000;

    private final Map<Element, Map<String, String>> declared = new IdentityHashMap<>();
    private final Map<String, String> markers = new HashMap<>();

    Sheet(Document page) {
        List<Rule> rules = new ArrayList<>();
        page.select("style").forEach(style -> read(style.data(), rules));
        rules.sort(Comparator.comparingInt(Rule::weight));
        long most = MOST_WORK / Math.max(1, page.getAllElements().size());
        rules.stream().limit(most).forEach(rule -> apply(rule, page));
    }

    /// What is declared for an element, name → value in small letters.
    Map<String, String> of(Element element) {
        Map<String, String> shared = declared.getOrDefault(element, Map.of());
        if (!element.hasAttr("style")) {
            return shared;
        }
        Map<String, String> own = new HashMap<>(shared);
        own.putAll(declarations(element.attr("style")));
        return own;
    }

    /// What a rule `.name>li:before` puts before the items of a list of this class; empty where none does.
    String marker(String listClass) {
        return markers.getOrDefault(listClass, "");
    }

    private record Rule(String selector, Map<String, String> declarations) {

        int weight() {
            return selector.contains("#") ? 2 : selector.contains(".") ? 1 : 0;
        }
    }

    private void read(String text, List<Rule> rules) {
        String sheet = text.replaceAll("(?s)/\\*.*?\\*/|<!--|-->", " ");
        int at = 0;
        int open = sheet.indexOf('{');
        while (open >= 0) {
            String selector = sheet.substring(at, open).strip();
            boolean screen = selector.startsWith("@media") && !selector.contains("print");
            int close = screen ? open : close(sheet, open);
            if (!screen && !selector.startsWith("@")) {
                add(selector, sheet.substring(open + 1, close), rules);
            }
            at = Math.min(sheet.length(), close + 1);
            open = sheet.indexOf('{', at);
        }
    }

    private static int close(String sheet, int open) {
        int depth = 0;
        for (int at = open; at < sheet.length(); at++) {
            char letter = sheet.charAt(at);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return sheet.length();
    }

    private void add(String selectors, String body, List<Rule> rules) {
        Map<String, String> declarations = declarations(body);
        if (declarations.isEmpty()) {
            return;
        }
        for (String selector : selectors.replace("}", " ").split(",")) {
            String name = selector.strip();
            if (name.matches("\\.[\\w-]+\\s*>\\s*li:before")) {
                markers.put(name.substring(1).replaceAll("\\s*>.*", ""), declarations.getOrDefault("content", ""));
            } else if (!name.isEmpty() && !name.contains(":")) {
                rules.add(new Rule(name, declarations));
            }
        }
    }

    private void apply(Rule rule, Document page) {
        try {
            page.select(rule.selector()).forEach(
                    element -> declared.computeIfAbsent(element, _ -> new HashMap<>()).putAll(rule.declarations()));
        } catch (Selector.SelectorParseException | IllegalArgumentException _) {
            // a selector that this library does not know hides nothing that could be told
        }
    }

    private static Map<String, String> declarations(String body) {
        Map<String, String> found = new HashMap<>();
        for (String declaration : body.split(";")) {
            int colon = declaration.indexOf(':');
            String name = colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (KNOWN.contains(name)) {
                String value = declaration.substring(colon + 1).replace("!important", "").strip();
                found.put(name, name.equals("content") ? value : value.toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
