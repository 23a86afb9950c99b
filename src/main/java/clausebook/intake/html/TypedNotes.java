package clausebook.intake.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds notes that somebody made by hand: a raised or bracketed mark in the text, and further down a block that it
/// points at, or that begins with the same raised mark.
final class TypedNotes {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,2}|[*†‡]{1,3})[\\])]?|\\[[ivxl]{1,6}]");
    private static final Pattern BRACKETED = Pattern.compile("[\\[(].*[\\])]|[*†‡]+");
    private static final Set<String> OF_TEXT = Set.of("p", "li", "div", "dd", "td", "aside");

    /// The marks in the text, and those that open a note → the name of their note.
    private final Map<Element, String> marks = new IdentityHashMap<>();
    private final Map<Element, String> notes = new IdentityHashMap<>();

    TypedNotes(Document page) {
        Map<Element, Integer> places = new IdentityHashMap<>();
        Map<String, Element> named = new HashMap<>();
        for (Element element : page.getAllElements()) {
            places.put(element, places.size());
            named.putIfAbsent(element.id().isEmpty() ? element.attr("name") : element.id(), element);
        }
        Map<String, Optional<Element>> targets = new HashMap<>();
        for (Element link : page.select("a[href^=#]")) {
            if (isMark(link)) {
                targets.computeIfAbsent(link.attr("href").substring(1), name -> block(named.get(name)))
                        .filter(note -> places.get(note) > places.get(link))
                        .ifPresent(note -> pair(link, note, "typed " + places.get(note)));
            }
        }
        findRaised(page, places);
    }

    private static boolean isMark(Element element) {
        String words = element.text().strip();
        boolean raised = element.closest("sup") != null || element.selectFirst("sup") != null;
        return MARK.matcher(words).matches() && (raised || BRACKETED.matcher(words).matches());
    }

    /// The paragraph or item that an element is or begins.
    private static Optional<Element> block(Element element) {
        Element block = element;
        while (block != null && !OF_TEXT.contains(block.normalName())) {
            block = block.parent();
        }
        boolean text = block != null && block.selectFirst("h1, h2, h3, h4, table, p ~ p") == null;
        return text ? Optional.of(block) : Optional.empty();
    }

    private void pair(Element mark, Element note, String name) {
        marks.put(mark, name);
        if (notes.putIfAbsent(note, name) != null) {
            return;
        }
        note.select("a[href^=#], sup").stream().filter(back -> MARK.matcher(back.text().strip()).matches()
                || back.text().strip().matches("[↩^↑]\\W*")).forEach(back -> marks.put(back, ""));
    }

    /// Raised marks without links: the one in running words comes first, the one that opens a block behind it.
    private void findRaised(Document page, Map<Element, Integer> places) {
        Map<String, Element> open = new HashMap<>();
        for (Element raised : page.select("sup")) {
            String words = raised.text().strip();
            if (marks.containsKey(raised) || raised.selectFirst("a") != null || !MARK.matcher(words).matches()) {
                continue;
            }
            Optional<Element> block = block(raised);
            boolean opens = block.filter(found -> found.text().strip().startsWith(words)
                    && found.selectFirst("sup") == raised && found.text().strip().length() > words.length())
                    .isPresent();
            if (!opens) {
                open.putIfAbsent(words, raised);
            } else if (open.containsKey(words)) {
                pair(open.remove(words), block.get(), "typed " + places.get(block.get()));
            }
        }
    }

    /// The name of the note that a mark points at; no words for a mark within a note; empty for what is no mark.
    Optional<String> of(Element mark) {
        return Optional.ofNullable(marks.get(mark));
    }

    /// The name of the note that a block is; empty where it is none.
    Optional<String> note(Element block) {
        return Optional.ofNullable(notes.get(block));
    }
}
