package clausebook.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Notes at the foot of a page: small lines that open with a number, which stands small behind a word further up.
final class PageNotes {

    private static final double SMALL = 0.8;
    private static final double SMALLER = 0.96;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\s*[^\\d\\s.).,/:-]");

    /// Each letter of a mark in the text → the lines of its note.
    private final Map<Glyph, List<SheetLine>> marks = new IdentityHashMap<>();
    /// The letters of numbers that stand for a note, in the text and before the note itself.
    private final Set<Glyph> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SheetLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /// @param lines of all pages, without their heads and feet
    PageNotes(List<SheetLine> lines) {
        double usual = lines.stream().mapToDouble(SheetLine::size).sorted().skip(lines.size() / 2).findFirst()
                .orElse(0);
        Map<Integer, List<SheetLine>> pages = new TreeMap<>();
        lines.forEach(line -> pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line));
        pages.values().forEach(page -> find(page, usual * SMALLER));
    }

    private void find(List<SheetLine> page, double small) {
        int foot = page.size();
        while (foot > 0 && page.get(foot - 1).size() <= small) {
            foot--;
        }
        Map<String, List<Glyph>> raised = new HashMap<>();
        page.subList(0, foot).forEach(line -> raised(line).forEach(raised::putIfAbsent));
        Map<String, List<SheetLine>> notes = new LinkedHashMap<>();
        String open = "";
        for (SheetLine line : page.subList(foot, page.size())) {
            String number = number(line);
            open = raised.containsKey(number) && !notes.containsKey(number) ? number : open;
            if (!open.isEmpty()) {
                notes.computeIfAbsent(open, _ -> new ArrayList<>()).add(line);
            }
        }
        notes.forEach((number, lines) -> add(raised.get(number), lines, number.length()));
    }

    private void add(List<Glyph> mark, List<SheetLine> note, int digits) {
        marks.put(mark.getFirst(), note);
        numbers.addAll(mark);
        note.getFirst().segments().stream().flatMap(segment -> segment.glyphs().stream()).limit(digits)
                .forEach(numbers::add);
        taken.addAll(note);
    }

    private static String number(SheetLine line) {
        Matcher found = NUMBER.matcher(line.text());
        return found.lookingAt() ? found.group(1) : "";
    }

    /// Small figures right behind a word or a mark: number → its letters.
    private static Map<String, List<Glyph>> raised(SheetLine line) {
        Map<String, List<Glyph>> found = new HashMap<>();
        for (Segment segment : line.segments()) {
            List<Glyph> glyphs = segment.glyphs();
            for (int at = 1; at < glyphs.size(); at++) {
                int end = at;
                while (end < glyphs.size() && isSmallFigure(glyphs.get(end), segment)) {
                    end++;
                }
                if (end > at && !glyphs.get(at - 1).isBlank()) {
                    List<Glyph> mark = glyphs.subList(at, end);
                    StringBuilder number = new StringBuilder();
                    mark.forEach(glyph -> number.append(glyph.text()));
                    found.putIfAbsent(number.toString(), mark);
                }
                at = Math.max(at, end - 1);
            }
        }
        return found;
    }

    private static boolean isSmallFigure(Glyph glyph, Segment segment) {
        return glyph.size() < SMALL * segment.size() && glyph.text().length() == 1
                && Character.isDigit(glyph.text().charAt(0));
    }

    /// The lines that are no note.
    List<SheetLine> without(List<SheetLine> lines) {
        return lines.stream().filter(line -> !taken.contains(line)).toList();
    }

    /// The notes that some lines point at, each with its own lines.
    List<List<SheetLine>> of(List<SheetLine> lines) {
        return marks.isEmpty()
                ? List.of()
                : lines.stream().flatMap(line -> line.segments().stream())
                        .flatMap(segment -> segment.glyphs().stream()).filter(marks::containsKey).map(marks::get)
                        .toList();
    }

    /// True for a letter of a number that stands for a note.
    boolean isNumber(Glyph glyph) {
        return numbers.contains(glyph);
    }
}
