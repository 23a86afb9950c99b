package clausebook.intake.outline;

import clausebook.document.Format;
import clausebook.document.Question;
import clausebook.intake.outline.line.Ledger;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.PageWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out what belongs to the page or to a viewer and not to the text.
///
/// Lines → the lines that are left; the others are named in the ledger.
final class Furniture {

    private static final int LONGEST_HEAD = 120;
    private static final int FIRST_LINES = 8;
    private static final int FIRST_TITLES = 3;
    private static final Pattern PAGE = PageWords.of("page number");
    private static final Pattern PAGED = PageWords.of("paged");
    private static final Pattern FOOT = PageWords.of("foot");
    private static final Pattern BLANK_MARK = PageWords.of("blank mark");
    private static final Pattern LITTER = PageWords.of("litter");
    private static final Pattern COMMENT = PageWords.of("comment");
    private static final Pattern OPEN_END = Pattern.compile("(?s).*[\\p{L}\\d,]");

    /// What parts the names in a head or foot.
    private static final Pattern APART = Pattern.compile("\\s+[-–—|·•]\\s+");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");
    private static final Pattern COUNTED = Pattern.compile("\\D+\\s(\\d{1,3})");
    private final Ledger ledger;
    private final Asking asking;
    private final boolean paged;
    private Figures figures;
    private final Map<String, List<Integer>> places = new HashMap<>();
    /// Whether words that stand there again and again cut a sentence in two somewhere.
    private final Map<String, Boolean> cutting = new HashMap<>();

    /// @param format of the file: a web page, and a text that flows, hold no page numbers
    Furniture(Ledger ledger, Asking asking, Format format) {
        this.ledger = ledger;
        this.asking = asking;
        this.paged = format == Format.TEXT || format == Format.PDF || format == Format.MARKDOWN;
    }

    List<Line> out(List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).raw().length() <= LONGEST_HEAD) {
                places.computeIfAbsent(key(lines.get(at)), _ -> new ArrayList<>()).add(at);
            }
        }
        List<Line> left = new ArrayList<>();
        figures = new Figures(lines);
        for (int line = 0; line < lines.size(); line++) {
            int at = line;
            boolean unsure = paged && figures.isUnsure(at);
            String reason = lines.get(at).role() == Line.Role.FREE && !unsure ? reason(lines, at) : "";
            if (unsure) {
                asking.ask(lines.get(at), Question.FIGURE_ALONE).map(_ -> lines.get(at)).ifPresent(left::add);
            } else if (reason.isEmpty()) {
                left.add(lines.get(at));
            } else {
                ledger.leaveOut(lines.get(at), reason);
            }
        }
        return left;
    }

    private static String key(Line line) {
        return line.raw().replaceAll("\\d+", "#");
    }

    private String reason(List<Line> lines, int at) {
        Line line = lines.get(at);
        String raw = line.raw();
        boolean unmarked = line.given().isEmpty();
        if (raw.isEmpty() && line.given().filter(mark -> !mark.isBullet()).isEmpty()) {
            return "holds no words";
        }
        if (unmarked && PAGE.matcher(raw).matches() && !isNumber(lines, at)) {
            return "page number";
        }
        if (unmarked && BLANK_MARK.matcher(raw).matches()) {
            return "blank mark";
        }
        if (LITTER.matcher(raw).matches()) {
            return "left behind by a viewer of tracked changes";
        }
        if (COMMENT.matcher(raw).matches()) {
            return "comment that was pasted with the text";
        }
        return unmarked && (isRunning(lines, at) || repeatsTop(lines, at)) ? "running head or foot" : "";
    }

    /// True beside a page's number for words that are those of the first lines alone: `Anytown Council – Bins policy`.
    private boolean repeatsTop(List<Line> lines, int at) {
        boolean edge = at > 0 && isPage(lines.get(at - 1)) || at + 1 < lines.size() && isPage(lines.get(at + 1));
        List<String> top = lines.stream().limit(Math.min(at, FIRST_LINES)).map(line -> plain(line.raw())).toList();
        return edge && top.containsAll(Arrays.stream(APART.split(lines.get(at).raw())).map(Furniture::plain).toList());
    }

    private static boolean isPage(Line line) {
        return line.given().isEmpty() && (PAGE.matcher(line.raw()).matches() || FOOT.matcher(line.raw()).matches());
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /// A figure that numbers what follows.
    private boolean isNumber(List<Line> lines, int at) {
        boolean figure = FIGURE.matcher(lines.get(at).raw()).matches();
        return figure && (!paged || figures.isNumber(at)) || headsLetters(lines, at);
    }

    /// A number that has no words of its own, and a list of letters below.
    private boolean headsLetters(List<Line> lines, int at) {
        boolean only = places.getOrDefault("#", List.of()).size() < 2;
        return only && at + 1 < lines.size() && lines.get(at).raw().matches("\\d{1,2}")
                && (at == 0 || !lines.get(at - 1).raw().endsWith(":"))
                && lines.get(at + 1).given().or(lines.get(at + 1)::mark)
                        .filter(mark -> mark.kind() == Mark.Kind.LETTER && mark.value() == 1).isPresent();
    }

    /// Stands there again and again, and names a page, is one of the first lines, or cuts sentences in two. The first
    /// of those that do not name a page may be the title itself, and stays.
    private boolean isRunning(List<Line> lines, int at) {
        List<Integer> all = places.getOrDefault(key(lines.get(at)), List.of());
        if (PAGED.matcher(key(lines.get(at))).matches()
                && (all.size() > 1 || cuts(lines, at) || FOOT.matcher(lines.get(at).raw()).matches())) {
            return true;
        }
        if (lines.get(at).endsIn(".:;,!?")) {
            return false;
        }
        if (countsPages(lines, at, all)) {
            return true;
        }
        boolean first = all.size() > 1 && all.getFirst() < FIRST_LINES && lines.get(at).mark().isEmpty()
                && Front.isOfTitlePage(lines.get(at).raw());
        if (first && all.size() > 2 && all.get(1) > FIRST_LINES) {
            return at != all.getFirst();
        }
        if (first && all.getFirst() < FIRST_TITLES) {
            return at != all.getFirst();
        }
        boolean cut = all.size() > 2 && lines.get(at).mark().isEmpty()
                && cutting.computeIfAbsent(key(lines.get(at)), _ -> all.stream().anyMatch(place -> cuts(lines, place)));
        return cut || first && at != all.getFirst() && cuts(lines, at);
    }

    /// True for what a title page holds with a figure behind it, again and again, if the figures count on.
    private static boolean countsPages(List<Line> lines, int at, List<Integer> all) {
        boolean named = all.size() > 1 && lines.get(at).mark().isEmpty()
                && COUNTED.matcher(lines.get(at).raw()).matches() && Front.isOfTitlePage(lines.get(at).raw());
        for (int i = 1; named && i < all.size(); i++) {
            named = figure(lines, all.get(i)) == figure(lines, all.get(i - 1)) + 1;
        }
        return named;
    }

    private static int figure(List<Line> lines, int at) {
        Matcher counted = COUNTED.matcher(lines.get(at).raw());
        return counted.matches() ? Integer.parseInt(counted.group(1)) : -2;
    }

    private static boolean cuts(List<Line> lines, int at) {
        if (at == 0 || at + 1 == lines.size()) {
            return false;
        }
        String before = lines.get(at - 1).raw();
        String behind = lines.get(at + 1).raw();
        return !behind.isEmpty() && Character.isLowerCase(behind.charAt(0)) && before.length() > 40
                && OPEN_END.matcher(before).matches() && lines.get(at + 1).mark().isEmpty();
    }
}
