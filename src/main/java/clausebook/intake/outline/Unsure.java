package clausebook.intake.outline;

import clausebook.document.Part;
import clausebook.document.Question;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.LayoutWords;
import clausebook.intake.outline.mark.Mark.Kind;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds the few lines that stand out from all others of their document, so that nobody can tell what they are. What a
/// document does often is its manner, and is read as such.
///
/// Lines with their marks, and which of them are headings → questions by the places of the lines.
final class Unsure {

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_WORDS = 8;
    private static final int WORDS_OF_A_SENTENCE = 6;
    private static final int LONG = 40;
    /// One in so many is an outlier.
    private static final int FEW = 4;
    private static final int MOST_OUTLIERS = 3;

    private final List<Line> lines;
    private final boolean[] headings;
    private final Map<Integer, Question> questions = new TreeMap<>();

    private Unsure(List<Line> lines, boolean[] headings) {
        this.lines = lines;
        this.headings = headings;
    }

    static Map<Integer, Question> in(List<Line> lines, boolean[] headings) {
        Unsure unsure = new Unsure(lines, headings);
        unsure.findPlainHeadings();
        unsure.findSentences();
        unsure.findOutOfOrder();
        unsure.findOutOfNowhere();
        return unsure.questions;
    }

    private void findPlainHeadings() {
        List<Integer> found = new ArrayList<>();
        int known = 0;
        for (int at = 0; at < lines.size(); at++) {
            known += headings[at] ? 1 : 0;
            if (isPlainHeading(at)) {
                found.add(at);
            }
        }
        ask(found, known, Question.PLAIN_HEADING);
    }

    private void ask(List<Integer> found, int others, Question question) {
        if (found.size() <= MOST_OUTLIERS && found.size() * FEW <= others) {
            found.forEach(at -> questions.put(at, question));
        }
    }

    /// Short, without a stop, between a whole sentence and a longer one.
    private boolean isPlainHeading(int at) {
        Line line = lines.get(at);
        String words = line.raw();
        boolean plain = !headings[at] && isFree(line) && line.mark().isEmpty() && line.look().heading() == 0
                && line.paragraph().part() == Part.BODY && !words.isEmpty();
        if (!plain || at == 0 || at + 1 >= lines.size() || words.length() > LONGEST_HEADING
                || countWords(words) > MOST_WORDS || LayoutWords.isOpen(words)) {
            return false;
        }
        boolean shaped = Character.isUpperCase(words.codePointAt(0))
                && Character.isLetter(words.codePointBefore(words.length())) && !words.contains(",");
        Line before = lines.get(at - 1);
        return shaped && (headings[at - 1] || before.endsIn(".!?")) && isText(at + 1);
    }

    private boolean isText(int at) {
        Line line = lines.get(at);
        boolean clause = line.mark().filter(mark -> !mark.isBullet()).isPresent();
        return isFree(line) && !headings[at] && line.endsIn(".") && line.raw().length() > LONG
                && (line.mark().isEmpty() || clause);
    }

    /// Whole sentences with a heading's level, where other headings are none.
    private void findSentences() {
        List<Integer> found = new ArrayList<>();
        int known = 0;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (isFree(line) && line.look().heading() > 0) {
                known++;
                boolean clause = line.mark().filter(mark -> mark.depth() != 1).isPresent();
                if (line.endsIn(".") && countWords(line.words()) >= WORDS_OF_A_SENTENCE && !clause) {
                    found.add(at);
                }
            }
        }
        ask(found, known - found.size(), Question.SENTENCE_AS_HEADING);
    }

    /// Typed numbers that count on only if one among them is none.
    private void findOutOfOrder() {
        Map<String, List<Integer>> lists = new HashMap<>();
        String under = "";
        for (int at = 0; at < lines.size(); at++) {
            Mark mark = lines.get(at).mark().filter(found -> found.end() > 0 && !found.isBullet()).orElse(null);
            if (mark != null && isFree(lines.get(at))) {
                boolean decimal = mark.kind() == Kind.DECIMAL;
                String list = mark.shape() + (decimal ? mark.path().subList(0, mark.depth() - 1) : under);
                lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(at);
                under = decimal ? mark.printed() : under;
            }
        }
        lists.values().forEach(this::findOutOfOrder);
    }

    private void findOutOfOrder(List<Integer> list) {
        for (int i = 1; i + 1 < list.size(); i++) {
            int before = value(list.get(i - 1));
            int own = value(list.get(i));
            boolean breaks = value(list.get(i + 1)) == before + 1 && own != before && own != before + 1 && own != 1;
            if (breaks && !isMissing(own, list, i)) {
                questions.put(list.get(i), Question.OUT_OF_ORDER);
            }
        }
    }

    private int value(int at) {
        return lines.get(at).mark().get().value();
    }

    /// True where the others leave a place for it, so that it only stands in a wrong one.
    private boolean isMissing(int value, List<Integer> list, int without) {
        Set<Integer> others = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (i != without) {
                others.add(value(list.get(i)));
            }
        }
        return !others.contains(value) && others.stream().anyMatch(other -> other >= value - 1);
    }

    /// A letter in brackets that goes on with no list.
    private void findOutOfNowhere() {
        Set<String> shapes = new HashSet<>();
        lines.forEach(line -> line.mark().ifPresent(mark -> shapes.add(mark.shape())));
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Optional<Mark> typed = isFree(line) && line.mark().isEmpty() && line.given().isEmpty()
                    ? Marks.at(line.letters())
                    : Optional.empty();
            boolean letter = typed.filter(mark -> mark.sure() && mark.shape().endsWith(")")
                    && (mark.kind() == Kind.LETTER || mark.kind() == Kind.ROMAN)).isPresent();
            if (letter) {
                questions.put(at, shapes.contains(typed.get().shape())
                        ? Question.OUT_OF_ORDER
                        : Question.OUT_OF_NOWHERE);
            }
        }
    }

    private static boolean isFree(Line line) {
        return line.role() == Line.Role.FREE;
    }

    private static int countWords(String words) {
        return words.split("\\s+").length;
    }
}
