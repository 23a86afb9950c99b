package clausebook.intake.html;

import clausebook.document.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Tells what stands beside a page's text: its head, foot and menus, notes and comments, as HTML, Word, LibreOffice and
/// Google Docs mark them.
final class Furniture {

    private static final Pattern NOTE =
            Pattern.compile(
                    "#(_ftn\\d+|_edn\\d+|_msocom_\\d+|"
                            + "ftnt\\d+|cmnt\\d+|sdfootnote\\d+sym|sdendnote\\d+sym|fn(?!ref)-?[\\w-]+)");
    private static final Pattern BACK =
            Pattern.compile(
                    "#(_ftnref\\d+|_ednref\\d+|ftnt_ref\\d+|cmnt_ref\\d+|sd(foot|end)note\\d+anc|fnref-?[\\w-]+)");
    private static final Map<String, Part> ELEMENTS =
            Map.of("footnote", Part.FOOTNOTE, "endnote", Part.ENDNOTE, "comment",
                    Part.COMMENT, "header", Part.HEADER, "footer", Part.FOOTER);
    private static final Set<String> OUTER = Set.of("body", "div", "form", "center");

    private final boolean oneTitle;
    private final TypedNotes typed;
    /// What the page itself calls its main part, where it has one.
    private final Optional<Element> main;
    private final Set<Element> aroundMain = Collections.newSetFromMap(new IdentityHashMap<>());

    Furniture(Document page) {
        List<Element> parts = page.select("main, [role=main]");
        main = parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
        main.ifPresent(part -> aroundMain.addAll(part.parents()));
        typed = new TypedNotes(page);
        oneTitle = page.select("h1").size() == 1;
    }

    /// The part that a block begins; empty where it goes on with the part around it.
    Optional<Part> partOf(Element element, Map<String, String> css) {
        Part marked = ELEMENTS.get(css.getOrDefault("mso-element", ""));
        if (marked != null) {
            return Optional.of(marked);
        }
        Optional<Part> found = ofTag(element).or(() -> outside(element)).or(() -> ofNotes(element));
        return found.isPresent() ? found : typed.note(element).map(_ -> Part.FOOTNOTE);
    }

    private Optional<Part> ofTag(Element element) {
        String role = element.attr("role");
        String tag = element.normalName();
        String title = element.attr("title");
        boolean menu = tag.equals("nav") || role.equals("navigation");
        boolean head = tag.equals("header") || role.equals("banner") || title.equals("header");
        boolean foot = tag.equals("footer") || role.equals("contentinfo") || title.equals("footer");
        if (menu || head && isOuter(element) && !holdsTitle(element)) {
            return Optional.of(Part.HEADER);
        }
        return foot && isOuter(element) ? Optional.of(Part.FOOTER) : Optional.empty();
    }

    /// What stands before or behind the main part: cookies, other pages, whom to ask about the site.
    private Optional<Part> outside(Element element) {
        boolean beside = element.parent() != null && aroundMain.contains(element.parent())
                && !aroundMain.contains(element) && main.filter(part -> part != element).isPresent();
        if (!beside || holdsTitle(element)) {
            return Optional.empty();
        }
        boolean before = main.get().parents().stream().filter(above -> above.parent() == element.parent()).findFirst()
                .or(() -> main).get().elementSiblingIndex() > element.elementSiblingIndex();
        return Optional.of(before ? Part.HEADER : Part.FOOTER);
    }

    private boolean holdsTitle(Element element) {
        return oneTitle && element.selectFirst("h1") != null;
    }

    private static boolean isOuter(Element element) {
        return element.parents().stream().allMatch(above -> OUTER.contains(above.normalName())
                || above.normalName().equals("html"));
    }

    private static Optional<Part> ofNotes(Element element) {
        String id = element.id();
        if (id.startsWith("sdfootnote") || element.hasClass("footnotes")) {
            return Optional.of(Part.FOOTNOTE);
        }
        if (id.startsWith("sdendnote")) {
            return Optional.of(Part.ENDNOTE);
        }
        Element first = element.firstElementChild();
        Element mark = first != null && first.normalName().equals("p") ? first.firstElementChild() : first;
        String name = mark == null ? "" : mark.id();
        return name.matches("ftnt\\d+")
                ? Optional.of(Part.FOOTNOTE)
                : name.matches("cmnt\\d+") ? Optional.of(Part.COMMENT) : Optional.empty();
    }

    /// The note that a mark in the text points at; no words for a mark within a note; empty for what is no mark.
    Optional<String> mark(Element element) {
        String target = element.normalName().equals("a") ? element.attr("href") : "";
        return noteOf(target).or(() -> isWayBack(target) ? Optional.of("") : typed.of(element));
    }

    /// Names under which marks of notes point at a block.
    List<String> names(Element element) {
        List<String> names = new ArrayList<>(named(element));
        typed.note(element).ifPresent(names::addFirst);
        return names;
    }

    private static List<String> named(Element element) {
        return element.select("[id], a[name]").stream().limit(5)
                .map(found -> found.id().isEmpty() ? found.attr("name") : found.id()).toList();
    }

    /// The note at which a link points; empty where it points at none.
    private static Optional<String> noteOf(String target) {
        Matcher note = NOTE.matcher(target);
        return note.matches() ? Optional.of(note.group(1)) : Optional.empty();
    }

    /// True for a link from a note back to its mark.
    private static boolean isWayBack(String target) {
        return BACK.matcher(target).matches();
    }
}
