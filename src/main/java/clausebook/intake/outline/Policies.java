package clausebook.intake.outline;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.PageWords;
import clausebook.intake.outline.mark.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the one policy that is meant in a file.
///
/// Lines with their marks → the lines of one policy; none, with a problem, where there are several and none was named.
final class Policies {

    private static final int LONGEST = 90;
    private static final Pattern TITLE = PageWords.of("title of one");

    private final List<Line> lines;
    private final String file;
    private final Problems problems;

    Policies(List<Line> lines, String file, Problems problems) {
        this.lines = lines;
        this.file = file;
        this.problems = problems;
    }

    /// The lines from one heading to another.
    ///
    /// @param from words of a heading; null for the start
    /// @param to   words of a heading; null for the end, or for the next policy's title where `from` is given
    Optional<List<Line>> meant(String from, String to) {
        List<Integer> titles = titles();
        if (from == null && titles.size() > 1) {
            tellSeveral(titles);
            return Optional.empty();
        }
        int first = from == null ? 0 : heading(from, 0);
        int next = titles.stream().filter(title -> title > first).findFirst().orElse(lines.size());
        int last = to != null ? heading(to, Math.max(0, first) + 1) : from == null ? lines.size() : next;
        return first < 0 || last < 0 ? Optional.empty() : Optional.of(lines.subList(first, last));
    }

    private void tellSeveral(List<Integer> titles) {
        List<String> names = titles.stream().map(title -> Quoted.of(lines.get(title).words())).toList();
        problems.add(ProblemCode.SEVERAL_POLICIES, Location.startOf(file),
                "there are " + names.size() + " policies in this file: " + String.join(", ", names),
                "an edition is one text of one policy, and each of them begins to count anew",
                "import them one after the other, each with the words of its first heading: --from-heading "
                        + names.getFirst());
    }

    /// The line of a heading; -1, with a problem, where there is none.
    private int heading(String words, int from) {
        String wanted = plain(words);
        for (int at = from; at < lines.size(); at++) {
            if (plain(lines.get(at).words()).equals(wanted) || plain(lines.get(at).raw()).equals(wanted)) {
                return at;
            }
        }
        List<String> known =
                lines.stream().map(Line::words).filter(line -> line.length() <= LONGEST).collect(Collectors.toList());
        problems.add(ProblemCode.NO_SUCH_HEADING, Location.startOf(file), "there is no heading " + Quoted.of(words),
                "the part of the file that is meant begins or ends with a heading, in its own words",
                Nearest.hint(words, known) + "copy the words of the heading from the document, without its number");
        return -1;
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("[:. ]+$", "").strip().toLowerCase(Locale.ROOT);
    }

    /// The lines that name a policy and behind which the numbers, or the levels of headings, begin anew.
    private List<Integer> titles() {
        List<Integer> titles = new ArrayList<>();
        int[] next = nextNumbers();
        boolean counted = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean named = line.mark().isEmpty() && line.role() == Line.Role.FREE && line.raw().length() <= LONGEST
                    && !line.raw().endsWith(".") && TITLE.matcher(line.raw()).matches() && standsOut(line);
            boolean anew = next[at] == 1 && (titles.isEmpty() != counted);
            if (named && (anew || next[at] == 0 && opensLevel(at))) {
                titles.add(at);
                counted = false;
            }
            counted |= line.mark().filter(mark -> mark.kind() == Kind.DECIMAL).isPresent();
        }
        return titles;
    }

    private static boolean standsOut(Line line) {
        return line.look().heading() == 1 || line.look().centred() || line.isBold()
                || Headings.isCapitals(line.raw()) || line.look().size() > 0 && line.look().heading() > 0;
    }

    /// True for a heading of the first level with one of the second right behind its text.
    private boolean opensLevel(int at) {
        if (lines.get(at).look().heading() != 1) {
            return false;
        }
        for (int below = at + 1; below < lines.size(); below++) {
            int level = lines.get(below).look().heading();
            if (level > 0) {
                return level == 2;
            }
        }
        return false;
    }

    /// For each line the first value of the next decimal number behind it; 0 where there is none.
    private int[] nextNumbers() {
        int[] next = new int[lines.size()];
        int value = 0;
        for (int at = lines.size() - 1; at >= 0; at--) {
            next[at] = value;
            Optional<Mark> mark = lines.get(at).mark().filter(found -> found.kind() == Kind.DECIMAL);
            boolean first = mark.isPresent() && mark.get().path().stream().allMatch(part -> part == 1);
            value = mark.isEmpty() ? value : first ? 1 : 2;
        }
        return next;
    }
}
