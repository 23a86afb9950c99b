package clausebook.intake.outline;

import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark.Kind;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.PageWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells figures on lines of their own apart: numbers of what follows, and of pages.
///
/// Lines of a file that has pages → what each such figure is.
final class Figures {

    /// No page is shorter.
    private static final int FEWEST_LINES = 6;
    /// The first page may have no number.
    private static final int FIRST_PAGES = 2;

    /// Where pages are named, as `- 3 -` or `Page 3`, a figure alone names none.
    private static final Pattern PAGE = PageWords.of("page number");

    private final List<Line> lines;
    private final Set<Integer> numbers = new HashSet<>();
    private final Set<Integer> unsure = new HashSet<>();

    Figures(List<Line> lines) {
        this.lines = lines;
        boolean named = lines.stream().map(Line::raw)
                .anyMatch(words -> PAGE.matcher(words).matches() && !words.matches("\\d+"));
        int top = 0;
        int page = 0;
        int lastPage = 0;
        for (int at = 0; at < lines.size(); at++) {
            Optional<Mark> mark = lines.get(at).given().or(lines.get(at)::mark)
                    .filter(found -> found.kind() == Kind.DECIMAL && found.sure());
            if (!isFigure(lines.get(at))) {
                top = mark.map(found -> found.path().getFirst()).orElse(top);
                continue;
            }
            int value = Integer.parseInt(lines.get(at).raw());
            boolean number = value == top + 1 && headsWords(at, value);
            boolean paged = !named && at - lastPage >= FEWEST_LINES
                    && (page == 0 ? value <= FIRST_PAGES : value == page + 1);
            (number && paged ? unsure : number ? numbers : new HashSet<Integer>()).add(at);
            top = number && !paged ? value : top;
            page = paged || !number ? value : page;
            lastPage = paged || !number ? at : lastPage;
        }
    }

    /// True where it numbers the words below.
    boolean isNumber(int at) {
        return numbers.contains(at);
    }

    /// True where it may number the words below, or a page.
    boolean isUnsure(int at) {
        return unsure.contains(at);
    }

    private static boolean isFigure(Line line) {
        return line.role() == Line.Role.FREE && line.given().isEmpty() && line.raw().matches("\\d{1,3}");
    }

    /// Words without a number of their own stand below, and no other line has this one.
    private boolean headsWords(int at, int value) {
        if (at + 1 == lines.size()) {
            return false;
        }
        Line next = lines.get(at + 1);
        boolean words = next.given().or(next::mark).isEmpty() && !next.raw().isEmpty()
                && Character.isUpperCase(next.raw().codePointAt(0));
        return words && lines.stream().flatMap(line -> line.mark().stream())
                .noneMatch(mark -> mark.sure() && mark.kind() == Kind.DECIMAL && mark.path().equals(List.of(value)));
    }
}
