package clausebook.intake.outline;

import clausebook.document.Block;
import clausebook.document.Body;
import clausebook.document.Paragraph;
import clausebook.document.Paragraph.Label;
import clausebook.document.Paragraph.Look;
import clausebook.document.Part;
import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import clausebook.document.Piece.Stay;
import clausebook.document.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document written down for a test: a paragraph a line.
///
/// In braces at the start stand its looks: `{h2}` heading, `{b}` bold, `{c}` centred, `{s16}` size, `{i36}` indent,
/// `{=Title}` style, `{#1.1@1}` a number that the file gives it, with its level, `{box@3}` its part and anchor. Within,
/// `**bold**`, `~~struck~~`, `==coloured==`, `__underlined__`, `[-deleted-]`, and `\n` for a soft break. `| a | b |` is
/// a row of a table, `¦` between its paragraphs. Lines that begin with `%` are notes to the reader of the test.
final class Written {

    private static final Pattern SIGN = Pattern.compile("\\{([^}]*)}");
    private static final Pattern MARKED =
            Pattern.compile("\\*\\*(.+?)\\*\\*|~~(.+?)~~|==(.+?)==|\\[-(.+?)-]|__(.+?)__", Pattern.DOTALL);

    private final List<Block> blocks = new ArrayList<>();
    private final List<Paragraph> beside = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private int count;

    static Body body(String text) {
        Written written = new Written();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("%")).forEach(written::add);
        written.endTable();
        return new Body(written.blocks, written.beside);
    }

    private void add(String line) {
        if (line.startsWith("|")) {
            rows.add(row(line));
            return;
        }
        endTable();
        Paragraph paragraph = paragraph(line);
        if (paragraph.part() == Part.BODY || paragraph.part() == Part.BOX) {
            blocks.add(paragraph);
        } else {
            beside.add(paragraph);
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows, true));
            rows.clear();
        }
    }

    private Table.Row row(String line) {
        List<Table.Cell> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
            List<Block> paragraphs = new ArrayList<>();
            for (String words : cell.split("¦")) {
                paragraphs.add(paragraph(words.strip()));
            }
            cells.add(new Table.Cell(paragraphs, 1, 1));
        }
        return new Table.Row(cells, false);
    }

    private Paragraph paragraph(String line) {
        Signs signs = new Signs();
        Matcher sign = SIGN.matcher(line);
        int from = 0;
        while (sign.find(from) && sign.start() == from) {
            signs.read(sign.group(1));
            from = sign.end();
        }
        List<Piece> pieces = pieces(line.substring(from).replace("\\n", "\n"), signs.bold);
        Look look = new Look(signs.heading, signs.style, signs.indent, signs.size, signs.bold, signs.centred);
        return new Paragraph(++count, signs.part, signs.label, look, pieces, 0, signs.anchor);
    }

    private static List<Piece> pieces(String words, boolean bold) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marked = MARKED.matcher(words);
        int from = 0;
        while (marked.find()) {
            add(words.substring(from, marked.start()), Stay.LIVE, null, bold, pieces);
            Mark mark = marked.group(1) != null
                    ? Mark.BOLD
                    : marked.group(2) != null
                            ? Mark.STRUCK
                            : marked.group(3) != null
                                    ? Mark.HIGHLIGHTED
                                    : marked.group(5) != null ? Mark.UNDERLINED : null;
            Stay stay = mark == null ? Stay.DELETED : Stay.LIVE;
            add(marked.group().substring(2, marked.group().length() - 2), stay, mark, bold, pieces);
            from = marked.end();
        }
        add(words.substring(from), Stay.LIVE, null, bold, pieces);
        return pieces;
    }

    private static void add(String words, Stay stay, Mark mark, boolean bold, List<Piece> pieces) {
        if (!words.isEmpty()) {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            if (mark != null) {
                marks.add(mark);
            }
            if (bold) {
                marks.add(Mark.BOLD);
            }
            pieces.add(new Piece(words, stay, marks));
        }
    }

    /// What stands in braces before a line.
    private static final class Signs {

        private int heading;
        private String style = "";
        private int indent;
        private double size;
        private boolean bold;
        private boolean centred;
        private Part part = Part.BODY;
        private int anchor;
        private Optional<Label> label = Optional.empty();

        private void read(String sign) {
            char first =
                    sign.matches("[hsi]\\d+") || sign.startsWith("=") || sign.startsWith("#") ? sign.charAt(0) : ' ';
            switch (first) {
                case '=' -> style = sign.substring(1);
                case '#' -> label(sign.substring(1));
                case 'h' -> heading = Integer.parseInt(sign.substring(1));
                case 's' -> size = Integer.parseInt(sign.substring(1));
                case 'i' -> indent = Integer.parseInt(sign.substring(1));
                default -> readWord(sign);
            }
        }

        private void readWord(String sign) {
            if (sign.equals("b")) {
                bold = true;
            } else if (sign.equals("c")) {
                centred = true;
            } else {
                String[] words = sign.split("@");
                part = Part.valueOf(words[0].toUpperCase(Locale.ROOT));
                anchor = words.length > 1 ? Integer.parseInt(words[1]) : 0;
            }
        }

        private void label(String words) {
            String[] parts = words.split("@");
            int level = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
            label = Optional.of(new Label(parts[0], "•o-▪".contains(parts[0]), level, "1"));
        }
    }
}
