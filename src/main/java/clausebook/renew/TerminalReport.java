package clausebook.renew;

import clausebook.guide.Difference;
import clausebook.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A report of changes for a terminal: plain lines, no colour, what was removed and added said in words.
public final class TerminalReport {

    private static final int WIDEST = 98;

    private final Words words;
    private final StringBuilder lines = new StringBuilder();

    private TerminalReport(Words words) {
        this.words = words;
    }

    /// The whole report, lines ended by `\n`.
    public static String of(ChangeReport report) {
        return new TerminalReport(report.words()).write(report);
    }

    private String write(ChangeReport report) {
        line(0, report.title());
        line(0, report.facts());
        line(0, "");
        line(0, report.summary());
        report.all().forEach(told -> line(0, told));
        for (ChangeReport.Chapter chapter : report.chapters()) {
            line(0, "");
            line(0, chapter.heading().toUpperCase(Locale.ROOT));
            chapter.entries().forEach(this::entry);
        }
        return lines.toString();
    }

    private void entry(ChangeReport.Entry entry) {
        line(2, entry.heading());
        entry.notes().forEach(note -> line(6, note));
        if (entry.withWords()) {
            marked(entry.change().differences()).lines().forEach(told -> line(6, told));
        }
    }

    private String marked(List<Difference> differences) {
        return differences.stream().map(run -> switch (run.sort()) {
            case SAME -> run.words();
            case ADDED -> run.blank() ? run.words() : mark("change.added", run.words());
            case REMOVED -> run.blank() ? "" : mark("change.removed", run.words());
        }).collect(Collectors.joining());
    }

    /// Blanks at the ends stand outside the brackets.
    private String mark(String key, String run) {
        String bare = run.strip();
        int start = run.indexOf(bare);
        return run.substring(0, start) + "[" + words.say(key) + " " + bare + "]" + run.substring(start + bare.length());
    }

    private void line(int indent, String told) {
        String rest = told;
        int room = WIDEST - indent;
        while (rest.length() > room) {
            int cut = rest.lastIndexOf(' ', room);
            int end = cut <= 0 ? room : cut;
            put(indent, rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        put(indent, rest);
    }

    private void put(int indent, String told) {
        lines.append(told.isEmpty() ? "" : " ".repeat(indent) + told).append('\n');
    }
}
