package clausebook.renew;

import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A report of changes in Markdown, for a paper or an e-mail: what was removed and added is said in words, and struck or bold too.
public final class MarkdownReport {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    /// The whole report, lines ended by `\n`.
    public static String of(ChangeReport report) {
        return new MarkdownReport().write(report);
    }

    private String write(ChangeReport report) {
        text.append("# ").append(plain(report.title())).append("\n\n").append(plain(report.facts())).append("\n\n**")
                .append(plain(report.summary())).append("**\n");
        bullets(report.all());
        for (ChangeReport.Chapter chapter : report.chapters()) {
            text.append("\n## ").append(plain(chapter.heading())).append('\n');
            chapter.entries().forEach(this::entry);
        }
        return text.toString();
    }

    private void entry(ChangeReport.Entry entry) {
        text.append("\n### ").append(plain(entry.heading())).append('\n');
        bullets(entry.notes());
        if (entry.withWords()) {
            String words = entry.change().differences().stream().map(MarkdownReport::marked).collect(Collectors.joining());
            text.append('\n');
            words.lines().forEach(line -> text.append("> ").append(line).append("\n>\n"));
            text.setLength(text.length() - 2);
        }
    }

    private void bullets(List<String> lines) {
        text.append(lines.isEmpty() ? "" : "\n");
        lines.forEach(line -> text.append("- ").append(plain(line)).append('\n'));
    }

    /// A mark may not reach over a line break, nor have a blank at its ends.
    private static String marked(Difference run) {
        if (run.sort() == Sort.SAME || run.blank()) {
            return run.sort() == Sort.REMOVED ? "" : plain(run.words());
        }
        String open = run.sort() == Sort.ADDED ? "**Added: " : "~~Removed: ";
        String close = run.sort() == Sort.ADDED ? "**" : "~~";
        return Pattern.compile("[^\\n]*\\S[^\\n]*").matcher(run.words()).replaceAll(line -> java.util.regex.Matcher.quoteReplacement(
                marked(line.group(), open, close)));
    }

    private static String marked(String line, String open, String close) {
        String bare = line.strip();
        int start = line.indexOf(bare);
        return line.substring(0, start) + open + plain(bare) + close + line.substring(start + bare.length());
    }

    private static String plain(String words) {
        return MARKS.matcher(words).replaceAll("\\\\$0");
    }
}
