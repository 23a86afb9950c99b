package clausebook.intake.html;

import clausebook.document.Body;
import clausebook.document.Paragraph;
import clausebook.document.Paragraph.Label;
import clausebook.document.Part;
import clausebook.document.View;
import clausebook.intake.text.SeenLetters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// One view of a page's text. The parser lets no page be deeper than 512 elements, so a walk may call itself.
final class PageBody {

    private static final Set<String> WORDLESS =
            Set.of("script", "style", "head", "meta", "link", "base", "colgroup", "col");
    private static final String LINE = "data-line";
    private static final String TYPED = "data-typed";
    private static final Set<String> LISTS = Set.of("ol", "ul", "menu");
    private static final Set<String> MORE_BLOCKS = Set.of("summary", "option", "legend");
    private static final Set<String> SHOWN_AS_BLOCK = Set.of("block", "list-item", "table", "flex", "grid");
    private static final List<Part> ORDER =
            List.of(Part.FOOTNOTE, Part.ENDNOTE, Part.HEADER, Part.FOOTER, Part.COMMENT, Part.PROPERTY, Part.PICTURE,
                    Part.EMBEDDED);

    private final Flow flow = new Flow();
    private final Map<String, Integer> references = new HashMap<>();
    private final PageLists lists;
    private final PageTables tables;
    private final Furniture furniture;
    private final WrittenLabel written = new WrittenLabel();
    private final Sheet sheet;
    private final View view;

    PageBody(Document page, List<String> facts, Sheet sheet, View view) {
        this.sheet = sheet;
        this.view = view;
        lists = new PageLists(sheet, view, page.selectFirst(PageLists.CHANGED) != null);
        tables = new PageTables(sheet, flow, view, this::walk);
        furniture = new Furniture(page);
        page.body().childNodes().forEach(node -> walk(node, Styling.PLAIN));
        flow.flush();
        addFact(page.title());
        facts.forEach(this::addFact);
    }

    private void addFact(String words) {
        flow.line(0);
        flow.add(SeenLetters.without(words), Styling.PLAIN.in(Part.PROPERTY));
        flow.flush();
    }

    Body body() {
        List<Paragraph> beside = new ArrayList<>(flow.beside());
        beside.sort(Comparator.comparingInt(paragraph -> ORDER.indexOf(paragraph.part())));
        return Body.numbered(flow.blocks(), beside);
    }

    private void walk(Node node, Styling around) {
        switch (node) {
            case TextNode text -> addWords(text.getWholeText(), around);
            case Comment comment -> written.meet(comment);
            case Element element when !WORDLESS.contains(element.normalName()) -> walk(element, around);
            default -> {
                // scripts, styles and what a page says to programs are no words
            }
        }
    }

    private void addWords(String text, Styling style) {
        if (written.isOpen()) {
            written.add(text);
        } else {
            flow.add(SeenLetters.without(text), style);
        }
    }

    private void walk(Element element, Styling around) {
        Map<String, String> css = sheet.of(element);
        Styling inside = around.of(element, css, view);
        if (WrittenLabel.is(css)) {
            written.take(element);
            return;
        }
        switch (element.normalName()) {
            case "br" -> breakLine(element, inside);
            case "img" -> flow.addUnread(Part.PICTURE);
            case "table" -> {
                flow.flush();
                tables.add(element, inside);
            }
            case "li" -> addItem(element, inside);
            default -> {
                if (Set.of("iframe", "object", "embed").contains(element.normalName())) {
                    flow.addUnread(Part.EMBEDDED);
                }
                if (isBlock(element, css)) {
                    addBlock(element, css, inside);
                } else {
                    walkChildren(element, inline(element, inside));
                }
            }
        }
    }

    private static boolean isBlock(Element element, Map<String, String> css) {
        return element.isBlock() || MORE_BLOCKS.contains(element.normalName())
                || SHOWN_AS_BLOCK.contains(css.getOrDefault("display", ""));
    }

    private void walkChildren(Element element, Styling style) {
        element.childNodes().forEach(child -> walk(child, style));
    }

    private void breakLine(Element end, Styling style) {
        if (end.hasAttr(LINE)) {
            flow.flush();
            begin(end);
        } else {
            flow.breakLine(style);
        }
    }

    private void begin(Element element) {
        String line = element.attr(LINE);
        if (line.matches("\\d{1,9}")) {
            flow.line(Integer.parseInt(line));
        }
    }

    private void addItem(Element item, Styling style) {
        Optional<Label> label = lists.count(item, style);
        Optional<Part> note = furniture.partOf(item, Map.of()).filter(part -> part == Part.FOOTNOTE);
        if (note.isPresent() && style.part() != Part.FOOTNOTE) {
            flow.flush();
            anchor(item);
            walkChildren(item, style.in(Part.FOOTNOTE));
            flow.flush();
            flow.standAlone(style);
            return;
        }
        flow.label(item.hasAttr(TYPED) ? Optional.empty() : label, style);
        begin(item);
        flow.add(item.hasAttr(TYPED) ? item.attr(TYPED) + " " : "", style);
        flow.add(item.attr("data-marker"), style.filledIn());
        walkChildren(item, style);
        flow.flush();
        flow.standAlone(style);
    }

    private void addBlock(Element element, Map<String, String> css, Styling style) {
        if (LISTS.contains(element.normalName())) {
            flow.flush();
            flow.standAlone(style);
        }
        flow.flush();
        begin(element);
        Styling inside = furniture.partOf(element, css).map(style::in).orElse(style);
        if (inside.part() != style.part()) {
            anchor(element);
        }
        written.enter(css);
        walkChildren(element, inside);
        written.leave().ifPresent(this::label);
        flow.flush();
    }

    private void anchor(Element note) {
        flow.anchor(furniture.names(note).stream().map(references::get).filter(found -> found != null)
                .findFirst().orElse(0));
    }

    private void label(Label label) {
        flow.typedLabel(label);
    }

    /// Marks of notes are no words.
    private Styling inline(Element element, Styling style) {
        Optional<String> note = furniture.mark(element);
        note.filter(name -> !name.isEmpty()).ifPresent(name -> references.putIfAbsent(name, flow.number()));
        return note.isPresent() ? style.filledIn() : style;
    }
}
