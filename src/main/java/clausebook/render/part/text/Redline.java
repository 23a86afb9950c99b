package clausebook.render.part.text;

import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Old and new words in one text, paragraph by paragraph: what was added or removed says so in words.
public final class Redline {

    private final Words words;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Run> line = new ArrayList<>();

    private Redline(Words words) {
        this.words = words;
    }

    /// One paragraph.
    public record Paragraph(List<Run> runs) {

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// Some words.
    ///
    /// @param style `same`, `added` or `removed`
    /// @param label what stands before them, so that nobody needs to see the marks; empty where both texts share them
    public record Run(String style, String label, String words) {}

    /// The runs of two texts, in order.
    public static List<Paragraph> of(List<Difference> differences, Words words) {
        Redline redline = new Redline(words);
        differences.forEach(redline::add);
        return redline.end();
    }

    /// A text that is the same in both, or stands in one only and is not to be marked.
    public static List<Paragraph> plain(String text) {
        return text.lines().filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> new Paragraph(List.of(new Run("same", "", paragraph)))).toList();
    }

    private void add(Difference run) {
        if (run.blank() && run.sort() == Sort.REMOVED) {
            return;
        }
        String[] pieces = run.words().split("\n", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                endParagraph();
            }
            if (!pieces[i].isEmpty()) {
                line.add(run(run.blank() || pieces[i].isBlank() ? Sort.SAME : run.sort(), pieces[i]));
            }
        }
    }

    private Run run(Sort sort, String piece) {
        return switch (sort) {
            case SAME -> new Run("same", "", piece);
            case ADDED -> new Run("added", words.say("change.added"), piece);
            case REMOVED -> new Run("removed", words.say("change.removed"), piece);
        };
    }

    private void endParagraph() {
        if (line.stream().anyMatch(run -> !run.words().isBlank())) {
            paragraphs.add(new Paragraph(line));
        }
        line.clear();
    }

    private List<Paragraph> end() {
        endParagraph();
        return List.copyOf(paragraphs);
    }
}
