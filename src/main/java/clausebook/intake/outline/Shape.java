package clausebook.intake.outline;

import clausebook.document.Outline.Clause;
import clausebook.document.Outline.Section;
import clausebook.document.Outline.Went;
import clausebook.intake.outline.fact.FactNames;
import clausebook.intake.outline.line.Ledger;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes sections and clauses of the tree, and tells the ledger where each line went.
final class Shape {

    private static final Pattern OPEN_END = Pattern.compile("(?s).*[\\p{L}\\d,’'–-]");

    /// A mark that is no word, so that a row of a table reads sensibly in a line.
    private static final String BETWEEN_CELLS = " – ";

    private final Ledger ledger;
    private final boolean whole;
    private int keys;

    /// @param whole true where no page or line can cut a paragraph in two
    Shape(Ledger ledger, boolean whole) {
        this.ledger = ledger;
        this.whole = whole;
    }

    List<Section> sections(Node root) {
        List<Section> sections = new ArrayList<>();
        said(root.children).forEach(child -> sections.add(section(child)));
        return sections;
    }

    private Section section(Node node) {
        int key = ++keys;
        node.title.forEach(line -> ledger.put(line, Went.SECTION, key, ""));
        List<Node> clauses = new ArrayList<>();
        List<Node> below = new ArrayList<>();
        said(node.children).forEach(child -> (child.kind == Node.Kind.SECTION ? below : clauses).add(child));
        boolean numbersBelow = below.stream().anyMatch(Node::isNumbered);
        int lead = leadIn(clauses, numbersBelow);
        Optional<Clause> intro = lead == 0 ? Optional.empty() : Optional.of(intro(clauses.subList(0, lead)));
        List<Clause> made = new ArrayList<>();
        afterLead(clauses, lead).forEach(clause -> made.add(clause(clause, Went.CLAUSE)));
        Optional<Clause> closing = closing(node.closing);
        List<Section> sections = below.stream().map(this::section).toList();
        return new Section(key, node.mark().map(Mark::printed), title(node), intro, made, sections, closing);
    }

    /// Those that say something; a number alone is left out.
    private List<Node> said(List<Node> nodes) {
        List<Node> said = new ArrayList<>();
        for (Node node : nodes) {
            boolean empty = node.kind == Node.Kind.CLAUSE && node.isLeaf() && node.title.isEmpty()
                    && node.text.stream().allMatch(line -> line.words().isEmpty());
            boolean control = node.kind == Node.Kind.SECTION && node.isLeaf() && !node.title.isEmpty()
                    && FactNames.isControlHeading(node.title.getFirst().words());
            if (control) {
                node.title.forEach(line -> ledger.put(line, Went.FACT, 0, "heading of facts"));
            } else if (empty) {
                ledger.leaveOut(node.head.get(), "number without words");
            } else {
                said.add(node);
            }
        }
        return said;
    }

    /// How many of the first clauses lead in: those without a number before the first that has one; or the only one,
    /// where all else is a list below it.
    private static int leadIn(List<Node> clauses, boolean numbersBelow) {
        int first = 0;
        while (first < clauses.size() && !clauses.get(first).isNumbered()) {
            first++;
        }
        boolean plain = clauses.subList(0, first).stream().allMatch(node -> node.isLeaf() && node.title.isEmpty());
        if (first > 0 && (first < clauses.size() || numbersBelow) && plain) {
            return first;
        }
        return clauses.size() == 1 && isLeadIn(clauses.getFirst()) ? 1 : 0;
    }

    private static boolean isLeadIn(Node node) {
        boolean free = node.head.get().role() == Line.Role.FREE && node.title.isEmpty();
        return free && !node.isNumbered() && node.closing.isEmpty() && node.children.size() > 1
                && node.text.size() == 1;
    }

    private static List<Node> afterLead(List<Node> clauses, int lead) {
        boolean list = lead == 1 && clauses.size() == 1 && !clauses.getFirst().isLeaf();
        return list ? clauses.getFirst().children : clauses.subList(lead, clauses.size());
    }

    private Clause intro(List<Node> nodes) {
        int key = ++keys;
        List<Line> text = new ArrayList<>();
        List<Line> notes = new ArrayList<>();
        nodes.forEach(node -> text.addAll(node.text));
        nodes.forEach(node -> notes.addAll(node.notes));
        text.forEach(line -> ledger.put(line, Went.INTRO, key, ""));
        notes.forEach(line -> ledger.put(line, Went.INTRO, key, "footnote"));
        return new Clause(key, Optional.empty(), Optional.empty(), text(text), isOpen(text), List.of(),
                Optional.empty());
    }

    private Optional<Clause> closing(List<Line> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int key = ++keys;
        lines.forEach(line -> ledger.put(line, Went.CLOSING, key, ""));
        return Optional.of(
                new Clause(key, Optional.empty(), Optional.empty(), text(lines, List.of()), false, List.of(),
                        Optional.empty()));
    }

    private Clause clause(Node node, Went went) {
        int key = ++keys;
        node.head.ifPresent(line -> ledger.put(line, went, key, ""));
        node.title.forEach(line -> ledger.put(line, went, key, ""));
        node.text.forEach(line -> ledger.put(line, went, key, ""));
        node.notes.forEach(line -> ledger.put(line, went, key, "footnote"));
        List<Clause> items = said(node.children).stream().map(child -> clause(child, Went.ITEM)).toList();
        boolean table = Set.of(Line.Role.STEM, Line.Role.CAPTION).contains(node.head.get().role());
        boolean stem = !items.isEmpty() && !node.text.isEmpty() && (isOpen(node.text) || table);
        return new Clause(key, number(node), title(node), text(node.text, node.notes), stem, items,
                closing(node.closing));
    }

    private static Optional<String> number(Node node) {
        return node.mark().filter(mark -> !mark.isBullet()).map(Mark::printed);
    }

    private static Optional<String> title(Node node) {
        StringBuilder title = new StringBuilder();
        for (Line line : node.title) {
            title.append(title.isEmpty() ? "" : " ").append(line.words().replace('\n', ' '));
        }
        return title.isEmpty() ? Optional.empty() : Optional.of(title.toString().replaceFirst("[\\s:.–—-]+$", ""));
    }

    /// True where a list reads on from some words: they end in a colon or in no stop.
    private static boolean isOpen(List<Line> lines) {
        return !lines.isEmpty() && (lines.getLast().endsOpen() || lines.getLast().endsIn(":—…"));
    }

    /// Paragraphs are apart by an empty line, cells of a row by a dash; a sentence that was cut in two is one.
    private String text(List<Line> lines, List<Line> notes) {
        StringBuilder text = new StringBuilder(text(lines));
        notes.forEach(line -> text.append(text.isEmpty() ? "" : "\n\n").append(line.raw()));
        return text.toString();
    }

    private String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String words = line.words();
            if (!text.isEmpty()) {
                text.append(apart(text, line, words));
            }
            text.append(words);
        }
        return text.toString();
    }

    private String apart(StringBuilder before, Line line, String words) {
        if (line.role() == Line.Role.CELL || line.role() == Line.Role.GAP) {
            return line.role() == Line.Role.CELL ? BETWEEN_CELLS : BETWEEN_CELLS + BETWEEN_CELLS.stripLeading();
        }
        if (line.role() == Line.Role.MORE) {
            return "\n";
        }
        boolean cut = !whole && !words.isEmpty() && Character.isLowerCase(words.codePointAt(0))
                && OPEN_END.matcher(before.substring(Math.max(0, before.length() - 40))).matches();
        return cut ? " " : "\n\n";
    }
}
