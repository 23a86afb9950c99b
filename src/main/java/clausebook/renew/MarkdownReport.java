package clausebook.renew;

import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A report of changes in Markdown, for a paper or an e-mail: what was removed and added is said in words, and struck
/// or bold too.
public final class MarkdownReport {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private static final Pattern WITH_WORDS = Pattern.compile("[^\\n]*\\S[^\\n]*");

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Words words) {
        this.words = words;
    }

    /// The whole report, lines ended by `\n`.
    public static String of(ChangeReport report) {
        return new MarkdownReport(report.words()).write(report);
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
            String marked = entry.change().differences().stream().map(this::marked).collect(Collectors.joining());
            text.append('\n');
            marked.lines().forEach(line -> text.append("> ").append(line).append("\n>\n"));
            text.setLength(text.length() - 2);
        }
    }

    private void bullets(List<String> lines) {
        text.append(lines.isEmpty() ? "" : "\n");
        lines.forEach(line -> text.append("- ").append(plain(line)).append('\n'));
    }

    /// A mark may not reach over a line break, nor have a blank at its ends.
    private String marked(Difference run) {
        if (run.sort() == Sort.SAME || run.blank()) {
            return run.sort() == Sort.REMOVED ? "" : plain(run.words());
        }
        String mark = run.sort() == Sort.ADDED ? "**" : "~~";
        String open = mark + words.say(run.sort() == Sort.ADDED ? "change.added" : "change.removed") + " ";
        return WITH_WORDS.matcher(run.words())
                .replaceAll(line -> Matcher.quoteReplacement(marked(line.group(), open, mark)));
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
