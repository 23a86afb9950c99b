package clausebook.renew;

import clausebook.guide.Difference;
import java.util.List;
import java.util.stream.Collectors;

/// A report of changes for a terminal: plain lines, no colour, what was removed and added said in words.
public final class TerminalReport {

    private static final int WIDEST = 98;
    private static final String ADDED = "Added: ";
    private static final String REMOVED = "Removed: ";

    private final StringBuilder lines = new StringBuilder();

    private TerminalReport() {}

    /// The whole report, lines ended by `\n`.
    public static String of(ChangeReport report) {
        return new TerminalReport().write(report);
    }

    private String write(ChangeReport report) {
        line(0, report.title());
        line(0, report.facts());
        line(0, "");
        line(0, report.summary());
        report.all().forEach(words -> line(0, words));
        for (ChangeReport.Chapter chapter : report.chapters()) {
            line(0, "");
            line(0, chapter.heading().toUpperCase(java.util.Locale.ROOT));
            chapter.entries().forEach(this::entry);
        }
        return lines.toString();
    }

    private void entry(ChangeReport.Entry entry) {
        line(2, entry.heading());
        entry.notes().forEach(note -> line(6, note));
        if (entry.withWords()) {
            marked(entry.change().differences()).lines().forEach(words -> line(6, words));
        }
    }

    private static String marked(List<Difference> differences) {
        return differences.stream().map(run -> switch (run.sort()) {
            case SAME -> run.words();
            case ADDED -> mark(ADDED, run.words());
            case REMOVED -> mark(REMOVED, run.words());
        }).collect(Collectors.joining());
    }

    /// Blanks at the ends stand outside the brackets.
    private static String mark(String what, String words) {
        if (words.isBlank()) {
            return what.equals(ADDED) ? words : "";
        }
        String bare = words.strip();
        int start = words.indexOf(bare);
        return words.substring(0, start) + "[" + what + bare + "]" + words.substring(start + bare.length());
    }

    private void line(int indent, String words) {
        String rest = words;
        int room = WIDEST - indent;
        while (rest.length() > room) {
            int cut = rest.lastIndexOf(' ', room);
            int end = cut <= 0 ? room : cut;
            put(indent, rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        put(indent, rest);
    }

    private void put(int indent, String words) {
        lines.append(words.isEmpty() ? "" : " ".repeat(indent) + words).append('\n');
    }
}
