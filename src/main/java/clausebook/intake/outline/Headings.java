package clausebook.intake.outline;

import clausebook.intake.outline.fact.Sayings;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.LayoutWords;
import clausebook.intake.outline.mark.Mark.Kind;
import clausebook.intake.outline.mark.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the headings, by their level in the file, number, look and neighbours, and learns how they rank.
final class Headings {

    private static final Pattern OPEN_END = Pattern.compile("[.;,—–-]$");
    private static final double UNIFORM = 0.8;
    private static final int LONGEST = 110;
    private static final int LONGEST_PLAIN = 80;
    private static final int MOST_WORDS = 16;
    private static final int FEW_WORDS = 5;
    private static final int FEWEST_WORDS = 3;

    private final List<Line> lines;
    private final boolean[] found;
    private final boolean looks;
    private final double size;
    private final boolean boldText;

    private Headings(List<Line> lines) {
        this.lines = lines;
        this.found = new boolean[lines.size()];
        this.size = usualSize();
        this.boldText = share(lines.stream().map(Line::isBold).toList()) > 0.5;
        this.looks = lines.stream()
                .filter(line -> line.look().heading() > 0 || isStrong(line) && line.mark().isEmpty()).count() > 1;
    }

    /// Which of the lines are headings.
    static boolean[] among(List<Line> lines) {
        Headings headings = new Headings(lines);
        headings.find();
        return headings.found;
    }

    /// The rank of each line among the headings, from 1 for the highest; 0 for a line that is none.
    static int[] ranks(List<Line> lines) {
        return new Ranks(lines, among(lines)).all();
    }

    private double usualSize() {
        Map<Double, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.look().size(), line.raw().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0.0);
    }

    private static double share(List<Boolean> all) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(one -> one).count() / all.size();
    }

    private void find() {
        Map<String, List<Integer>> shapes = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Optional<Mark> mark = lines.get(at).mark();
            found[at] = lines.get(at).role() == Line.Role.HEADING;
            if (lines.get(at).role() != Line.Role.FREE) {
                continue;
            }
            if (mark.isEmpty()) {
                found[at] = isUnnumbered(at);
            } else if (!mark.get().isBullet()) {
                shapes.computeIfAbsent(shape(mark.get()), _ -> new ArrayList<>()).add(at);
            }
        }
        shapes.values().forEach(this::findNumbered);
    }

    private static String shape(Mark mark) {
        return mark.kind() == Kind.DECIMAL && mark.depth() > 1 ? "1".repeat(mark.depth()) : mark.shape();
    }

    /// Numbers of one kind are headings if most of them look like one; then one of few words that ends in a stop is one
    /// too. Where most are sentences, a look makes no heading of one: some write whole clauses in a heading's style.
    private void findNumbered(List<Integer> all) {
        List<Boolean> alike = all.stream().map(this::isNumbered).toList();
        boolean most = share(alike) >= 0.5;
        boolean sentences = share(all.stream().map(at -> lines.get(at).endsIn(".;:")).toList()) >= 0.5;
        boolean uniform = share(all.stream().map(at -> isStrong(lines.get(at))).toList()) >= UNIFORM;
        for (int i = 0; i < all.size(); i++) {
            Line line = lines.get(all.get(i));
            boolean brief =
                    line.words().split("\\s+").length <= FEWEST_WORDS && !line.words().isEmpty() && hasBelow(all.get(i))
                            && !line.words().endsWith(":");
            boolean looked = !(sentences && uniform) && isStrong(line);
            found[all.get(i)] = alike.get(i) && (most || looked) || most && brief;
        }
    }

    private boolean isNumbered(int at) {
        Line line = lines.get(at);
        String words = line.words();
        Kind kind = line.mark().get().kind();
        if (kind == Kind.LETTER && line.mark().get().shape().contains("(") || words.isEmpty() && kind != Kind.WORD) {
            return false;
        }
        if (line.look().heading() > 0 && isBrief(words, 2 * LONGEST)) {
            return !endsSentence(words) && (!words.endsWith(":") || opensDeeperNumbers(at));
        }
        return isBrief(words, LONGEST) && !endsSentence(words) && hasBelow(at)
                && (kind == Kind.WORD || Character.isUpperCase(words.codePointAt(0))
                        || !Character.isLetter(words.codePointAt(0)))
                && (!words.endsWith(":") || opensDeeperNumbers(at));
    }

    /// A colon ends a heading where numbers follow that print its own, and no list.
    private boolean opensDeeperNumbers(int at) {
        Mark mark = lines.get(at).mark().get();
        int next = at + 1;
        boolean below = next < lines.size() && lines.get(next).mark().filter(other -> other.isBelow(mark)).isPresent();
        return below && mark.depth() == 1 || mark.kind() == Kind.WORD || mark.depth() == 1 && isStrong(lines.get(at))
                || mark.depth() == 1 && next < lines.size()
                        && lines.get(next).mark().filter(other -> other.kind() != Kind.WORD).isEmpty();
    }

    private boolean isUnnumbered(int at) {
        Line line = lines.get(at);
        String words = line.raw();
        if (!Sayings.covers(words).isEmpty() || words.isEmpty()) {
            return false;
        }
        if (line.look().heading() > 0) {
            return isBrief(words, 2 * LONGEST) && (!words.endsWith(".") || words.length() < LONGEST_PLAIN);
        }
        boolean shaped = isBrief(words, LONGEST) && !endsSentence(words) && hasBelow(at)
                && !Character.isLowerCase(words.codePointAt(0));
        if (!shaped || isBehindLeadIn(at) && !isLarge(line)) {
            return false;
        }
        if (isStrong(line)) {
            return !words.endsWith(":")
                    || at + 1 < lines.size() && lines.get(at + 1).mark().filter(Mark::isBullet).isEmpty();
        }
        boolean named =
                words.endsWith(":") && words.split("\\s+").length <= FEW_WORDS && lines.get(at + 1).mark().isEmpty()
                        && lines.get(at + 1).raw().length() > LONGEST_PLAIN && !lines.get(at + 1).raw().endsWith(":");
        return !looks && isBrief(words, LONGEST_PLAIN) && (!words.endsWith(":") || named) && standsOut(at);
    }

    /// Without any look, a heading is known by being much shorter than what follows, or by a list that follows.
    private boolean standsOut(int at) {
        Line next = lines.get(at + 1);
        return lines.get(at).raw().split("\\s+").length <= 10
                && (next.mark().isPresent() || next.raw().length() > lines.get(at).raw().length()
                        || next.endsIn(".:;!?"));
    }

    private boolean isBehindLeadIn(int at) {
        return at > 0 && !found[at - 1] && (lines.get(at - 1).endsIn(":") || lines.get(at - 1).raw().endsWith(":-"));
    }

    private boolean isStrong(Line line) {
        String words = line.words();
        return line.look().heading() > 0 || (line.isBold() && !boldText || line.isUnderlined()) || isCapitals(words)
                || isLarge(line) || line.look().centred();
    }

    /// True for letters larger than those of the text, which no item of a list has.
    private boolean isLarge(Line line) {
        return size > 0 && line.look().size() > size * 1.08;
    }

    static boolean isCapitals(String words) {
        return words.chars().filter(Character::isUpperCase).count() > 2
                && words.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isBrief(String words, int most) {
        return words.length() <= most && words.split("\\s+").length <= MOST_WORDS * most / LONGEST;
    }

    private static boolean endsSentence(String words) {
        return LayoutWords.isOpen(words) || OPEN_END.matcher(words).find();
    }

    /// True where text stands below: not the end, and no line of the same kind at once.
    private boolean hasBelow(int at) {
        if (at + 1 == lines.size()) {
            return false;
        }
        Line next = lines.get(at + 1);
        Optional<Mark> own = lines.get(at).mark();
        return own.isEmpty() || next.mark().isEmpty() || !shape(own.get()).equals(shape(next.mark().get()));
    }
}
