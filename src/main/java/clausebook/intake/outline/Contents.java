package clausebook.intake.outline;

import clausebook.document.Part;
import clausebook.intake.outline.line.Ledger;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.PageWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes out lists of contents.
///
/// Lines → the lines that are left; the others are named in the ledger.
final class Contents {

    private static final String REASON = "contents list";
    private static final int LONGEST = 160;
    private static final Pattern NAME = PageWords.of("contents");
    private static final Pattern STYLE = Pattern.compile("(?i)(?:toc|contents)[ _-]?(?:heading|\\d).*|toc");
    private static final Pattern HEAD = PageWords.of("head of contents");
    private static final Pattern PAGED = PageWords.of("entry");
    /// Several entries in one line.
    private static final Pattern LEADERS = Pattern.compile("(?s).*[.…]{4,} ?\\d.*[.…]{4,} ?\\d.*");
    private static final Pattern ENDS_IN_PAGE = Pattern.compile("(?s).*\\D\\s\\d{1,3}\\.?");

    private static final Pattern PAGE = Pattern.compile("(?<![\\s.…·_])[\\s.…·_]*\\d{0,3}\\.?$");
    private static final Pattern OPEN_END = Pattern.compile("[:\\s]+$");

    private final Ledger ledger;
    private final Map<String, Integer> titles = new HashMap<>();

    Contents(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Line> out(List<Line> lines) {
        lines.forEach(line -> titles.merge(title(line), 1, Integer::sum));
        List<Line> left = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int behind = behindList(lines, at);
            if (behind == at) {
                left.add(lines.get(at));
                at++;
            } else {
                lines.subList(at, behind).forEach(line -> ledger.leaveOut(line, REASON));
                at = behind;
            }
        }
        return left;
    }

    private int behindList(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.role() != Line.Role.FREE) {
            return line.role() == Line.Role.ENTRY ? at + 1 : at;
        }
        if (line.paragraph().part() == Part.CONTENTS || STYLE.matcher(line.look().style()).matches()) {
            return at + 1;
        }
        if (NAME.matcher(line.words()).matches()) {
            if (at + 1 < lines.size() && lines.get(at + 1).role() == Line.Role.ENTRY) {
                return at + 1;
            }
            int behind = behindEntries(lines, at + 1);
            boolean several = behind > at + 2 || behind == at + 2 && LEADERS.matcher(lines.get(at + 1).raw()).matches();
            return several ? behind : at;
        }
        int paged = at;
        while (paged < lines.size() && (isPaged(lines.get(paged)) || namesHeading(lines.get(paged)))) {
            paged++;
        }
        return paged - at > 2 ? paged : at;
    }

    /// A page, and before it the words of a heading that stands elsewhere.
    private boolean namesHeading(Line line) {
        return line.role() == Line.Role.FREE && line.raw().length() <= LONGEST
                && ENDS_IN_PAGE.matcher(line.raw()).matches() && titles.get(title(line)) > 1;
    }

    private static boolean isPaged(Line line) {
        String letters = line.all().substring(line.from(), line.to());
        return (letters.length() <= LONGEST || LEADERS.matcher(letters).matches()) && line.role() == Line.Role.FREE
                && PAGED.matcher(letters).matches();
    }

    /// The list ends where its first number comes again, or where a line is no entry: it names no page, and its words
    /// are no heading further down.
    private int behindEntries(List<Line> lines, int first) {
        Set<String> seen = new HashSet<>();
        int at = first;
        while (at < lines.size()) {
            Line line = lines.get(at);
            boolean paged = isPaged(line) || ENDS_IN_PAGE.matcher(line.raw()).matches();
            boolean entry = isPaged(line) || line.raw().length() <= LONGEST
                    && (paged || HEAD.matcher(line.raw()).matches() || titles.get(title(line)) > 1);
            boolean again = !seen.add(title(line)) || line.mark().filter(mark -> !mark.isBullet()).map(Mark::printed)
                    .filter(number -> !seen.add("number " + number)).isPresent();
            if (!entry || line.role() != Line.Role.FREE || again && !isPaged(line)) {
                return at;
            }
            at++;
        }
        return first;
    }

    /// The words of an entry and of its heading, alike.
    private static String title(Line line) {
        String words = PAGE.matcher(line.words()).replaceAll("");
        return OPEN_END.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
