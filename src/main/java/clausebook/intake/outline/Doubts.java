package clausebook.intake.outline;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark.Kind;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.PageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what a clerk should look at: numbers that do not count on, and words that were left in by mistake.
final class Doubts {

    private static final Map<ProblemCode, Pattern> LEFT_IN = Map.of(
            ProblemCode.PLACEHOLDER_LEFT, PageWords.of("placeholder"),
            ProblemCode.COMMENT_LEFT, PageWords.of("mark of a comment"),
            ProblemCode.NOTE_MARK_LEFT, Pattern.compile("(?<=[\\p{L}.,;)])\\[\\d{1,2}]"));
    private static final Map<ProblemCode, String> NAMES = Map.of(ProblemCode.PLACEHOLDER_LEFT,
            "a space to be filled in was left open", ProblemCode.COMMENT_LEFT,
            "the mark of a comment stands among the words",
            ProblemCode.NOTE_MARK_LEFT, "the mark of a note was typed as words");
    private static final Map<ProblemCode, String> STEPS = Map.of(ProblemCode.PLACEHOLDER_LEFT,
            "fill it in, or delete it, in the document", ProblemCode.COMMENT_LEFT, "delete it in the document",
            ProblemCode.NOTE_MARK_LEFT, "in Word: References > Insert Footnote, and delete what was typed");

    private final String file;
    private final Problems problems;

    Doubts(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// One warning for each kind of words that were left in, with the first place and how many there are.
    void tellLeftIn(List<Line> lines) {
        LEFT_IN.keySet().stream().sorted().forEach(code -> tellLeftIn(code, lines));
    }

    private void tellLeftIn(ProblemCode code, List<Line> lines) {
        int count = 0;
        String first = "";
        Location at = Location.startOf(file);
        for (Line line : lines) {
            Matcher found = LEFT_IN.get(code).matcher(line.all()).region(line.from(), line.to());
            while (found.find()) {
                if (count++ == 0) {
                    first = Quoted.of(found.group()) + " in " + Quoted.of(line.raw());
                    at = at(line);
                }
            }
        }
        if (count > 0) {
            problems.add(code, at,
                    NAMES.get(code) + ": " + first + places(count),
                    "it was taken over with the text, as it stands in the document",
                    STEPS.get(code) + ", and import it again; or leave it, if it is meant");
        }
    }

    private Location at(Line line) {
        int number = line.paragraph().line();
        return number > 0 ? new Location(file, number, 1, 0) : Location.startOf(file);
    }

    /// Numbers that were left out or stand there twice.
    void tellNumbers(Node root) {
        Map<List<Integer>, Line> seen = new HashMap<>();
        tellTwice(root, seen);
        tellMissing(root);
    }

    private void tellTwice(Node node, Map<List<Integer>, Line> seen) {
        Optional<Mark> mark = node.mark().filter(found -> found.kind() == Kind.DECIMAL && found.depth() > 1);
        if (mark.isPresent()) {
            Line before = seen.putIfAbsent(mark.get().path(), node.head.get());
            if (before != null) {
                problems.add(ProblemCode.NUMBER_TWICE, at(node.head.get()),
                        "two clauses have the number " + mark.get().printed() + ": " + Quoted.of(before.words())
                                + " and "
                                + Quoted.of(node.head.get().words()),
                        "people cite a clause by its number",
                        "if one of them is wrong, mend it in the document and import it again; both were taken over");
            }
        }
        node.children.forEach(child -> tellTwice(child, seen));
    }

    private void tellMissing(Node node) {
        Mark before = null;
        for (Node child : node.children) {
            Mark mark =
                    child.mark().filter(found -> found.kind() != Kind.BULLET && found.kind() != Kind.CODE).orElse(null);
            boolean same =
                    before != null && mark != null && before.kind() == mark.kind() && before.depth() == mark.depth();
            boolean back = same && mark.value() < before.value() && mark.value() > 1;
            if (same && mark.value() > before.value() + 1 || back) {
                problems.add(ProblemCode.NUMBER_MISSING, at(child.head.get()),
                        mark.printed() + " follows " + before.printed() + ": " + Quoted.of(child.head.get().words()),
                        "where numbers do not count on, a clause may have been lost, or taken for words of another",
                        "look at it in the document: if a number is wrong there, or stands on the line "
                                + "of another clause, "
                                + "mend it and import it again");
            }
            before = mark == null ? before : mark;
            tellMissing(child);
        }
    }

    /// Numbered headings of which a few have another level in the file than all others with such numbers.
    void tellLevels(boolean[] headings, List<Line> lines) {
        Map<Integer, Map<Integer, List<Line>>> byDepth = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            int depth = line.mark().filter(mark -> mark.kind() == Kind.DECIMAL).map(Mark::depth).orElse(0);
            if (headings[at] && depth > 0 && line.look().heading() > 0) {
                byDepth.computeIfAbsent(depth, _ -> new TreeMap<>())
                        .computeIfAbsent(line.look().heading(), _ -> new ArrayList<>()).add(line);
            }
        }
        byDepth.values().stream().filter(levels -> levels.size() > 1).forEach(this::tellLevel);
    }

    private void tellLevel(Map<Integer, List<Line>> levels) {
        int usual = levels.entrySet().stream().max(Comparator.comparingInt(level -> level.getValue().size())).get()
                .getKey();
        levels.forEach((level, found) -> {
            if (level != usual) {
                problems.add(ProblemCode.HEADING_LEVEL, at(found.getFirst()),
                        "the heading " + Quoted.of(found.getFirst().raw()) + " has the level " + level
                                + ", others with such a number have the level " + usual + places(found.size()),
                        "its number and its level say different things of where it belongs; its number was followed",
                        "in Word click into it and choose the style Heading " + usual
                                + ", and import it again; or leave it, if the receipt is right");
            }
        });
    }

    /// What was mended on the way.
    void tellMended(List<Line> divided, List<Line> joined) {
        tellAll(ProblemCode.LINE_DIVIDED, divided, "several clauses stand on one line",
                "the numbers inside count on without a gap, so they were read as clauses of their own",
                "nothing needs to be done; look at the receipt");
        tellAll(ProblemCode.NUMBERS_RUN_TOGETHER, joined, "an old and a new number run together",
                "a program that shows changes printed both, and the new ones count on without a gap",
                "look at the receipt; or accept the changes in the Word document, and import that");
    }

    /// Headings and items that stand higher than in the document.
    void tellFlattened(List<Line> flattened) {
        tellAll(ProblemCode.LEVELS_JOINED, flattened, "a heading or item lies deeper than two levels",
                "a policy has sections on two levels, and items on two below its clauses",
                "nothing needs to be done: all words and numbers are there in their order, one level higher");
    }

    private void tellAll(ProblemCode code, List<Line> lines, String what, String why, String mend) {
        if (!lines.isEmpty()) {
            problems.add(code, at(lines.getFirst()), what + ": " + Quoted.of(lines.getFirst().raw())
                    + places(lines.size()), why, mend);
        }
    }

    private static String places(int count) {
        return count > 1 ? "; there are " + count + " such places" : "";
    }
}
