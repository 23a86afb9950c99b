package clausebook.intake.html;

import clausebook.document.Block;
import clausebook.document.Paragraph;
import clausebook.document.Paragraph.Label;
import clausebook.document.Paragraph.Look;
import clausebook.document.Part;
import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers words into paragraphs: white space is one blank, as a browser shows it.
final class Flow {

    private final List<Paragraph> beside = new ArrayList<>();
    private final Map<Double, Integer> sizes = new HashMap<>();
    private List<Block> blocks = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private Optional<Label> label = Optional.empty();
    private Styling look;
    private boolean endsBlank = true;
    private boolean outEndsBlank;
    private int count;
    private int line;
    private int anchor;

    List<Block> blocks() {
        return blocks;
    }

    List<Paragraph> beside() {
        return beside;
    }

    /// The number of the paragraph that is being gathered.
    int number() {
        return count + 1;
    }

    /// Adds words.
    void add(String text, Styling style) {
        String words = style.pre() ? text : collapsed(text, style.stay().stays());
        if (words.isEmpty()) {
            return;
        }
        if (look == null && !words.isBlank()) {
            look = style;
        }
        sizes.merge(style.size(), words.length(), Integer::sum);
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.stay() == style.stay() && last.marks().equals(style.marks())) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + words, last.stay(), last.marks()));
        } else {
            pieces.add(new Piece(words, style.stay(), style.marks()));
        }
    }

    /// Blanks at the edge of deleted or hidden words are theirs: they say nothing of those around.
    private String collapsed(String text, boolean stays) {
        StringBuilder words = new StringBuilder(text.length());
        boolean blank = stays ? endsBlank : outEndsBlank;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean white = " \t\n\r\f".indexOf(letter) >= 0;
            if (!white || !blank) {
                words.append(white ? ' ' : letter);
            }
            blank = white;
        }
        endsBlank = stays ? blank : endsBlank;
        outEndsBlank = !stays && blank;
        return words.toString();
    }

    /// Ends the line, but not the paragraph.
    void breakLine(Styling style) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.text().endsWith(" ")) {
            pieces.set(pieces.size() - 1,
                    new Piece(last.text().substring(0, last.text().length() - 1), last.stay(), last.marks()));
        }
        if (last != null) {
            pieces.add(new Piece("\n", style.stay(), Set.of()));
        }
        endsBlank = true;
    }

    /// Gives the next paragraph its number or bullet; one that still waits stands alone.
    void label(Optional<Label> next, Styling style) {
        flush();
        standAlone(style);
        label = next;
    }

    /// Writes a number that waits for words that do not come.
    void standAlone(Styling style) {
        if (label.isPresent() && !label.get().bullet()) {
            look = style;
            write(List.of());
        }
        label = Optional.empty();
    }

    /// A number that stands in the words of a paragraph.
    void typedLabel(Label found) {
        label = Optional.of(found);
    }

    void line(int number) {
        line = number;
    }

    void anchor(int number) {
        anchor = number;
    }

    /// Ends the paragraph.
    void flush() {
        List<Piece> words = stripped();
        if (!words.isEmpty()) {
            write(words);
        }
        pieces = new ArrayList<>();
        sizes.clear();
        look = null;
        endsBlank = true;
        outEndsBlank = false;
    }

    private void write(List<Piece> words) {
        Part part = look == null ? Part.BODY : look.part();
        Paragraph paragraph = new Paragraph(++count, part, label, looks(words), words, line,
                part == Part.BODY ? 0 : anchor);
        if (part == Part.BODY) {
            blocks.add(paragraph);
        } else {
            beside.add(paragraph);
        }
        label = Optional.empty();
    }

    private Look looks(List<Piece> words) {
        Styling style = look == null ? Styling.PLAIN : look;
        double size = sizes.entrySet().stream().max(Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0.0);
        boolean bold = !words.isEmpty() && words.stream().filter(piece -> !piece.text().isBlank())
                .allMatch(piece -> piece.marks().contains(Mark.BOLD));
        return new Look(style.heading(), style.called(), (int) Math.round(style.indent()), size, bold, style.centred());
    }

    private List<Piece> stripped() {
        List<Piece> words = new ArrayList<>(pieces);
        strip(words, true);
        strip(words, false);
        return words;
    }

    private static void strip(List<Piece> words, boolean first) {
        while (!words.isEmpty()) {
            Piece edge = first ? words.getFirst() : words.getLast();
            String text = edge.text();
            int from = 0;
            int to = text.length();
            while (first && from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (!first && to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            Piece rest = new Piece(text.substring(from, to), edge.stay(), edge.marks());
            if (!rest.text().isEmpty()) {
                words.set(first ? 0 : words.size() - 1, rest);
                return;
            }
            words.remove(first ? 0 : words.size() - 1);
        }
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /// Adds a picture or an embedded file, of which no words are read.
    void addUnread(Part part) {
        beside.add(new Paragraph(++count, part, Optional.empty(), Look.PLAIN,
                List.of(), line, 0));
    }

    void add(Block block) {
        blocks.add(block);
    }

    /// Goes into a cell.
    ///
    /// @return where to go on behind it
    List<Block> enter() {
        flush();
        List<Block> outer = blocks;
        blocks = new ArrayList<>();
        return outer;
    }

    /// Comes out of a cell.
    ///
    /// @return what stands in it
    List<Block> leave(List<Block> outer) {
        flush();
        List<Block> inner = blocks;
        blocks = outer;
        return inner;
    }
}
