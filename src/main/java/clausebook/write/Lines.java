package clausebook.write;

import clausebook.diagnostic.Location;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;

/// The letters of a file, found by line and column; lines count from 0 here.
final class Lines {

    private final SourceFile file;
    private final String text;
    private final int[] starts;

    Lines(SourceFile file) {
        this.file = file;
        this.text = file.content();
        this.starts = starts(text, file.lines().size());
    }

    private static int[] starts(String text, int lines) {
        int[] starts = new int[lines + 1];
        int line = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = text.charAt(at) == '\n' || text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
            if (ends && line < lines) {
                starts[++line] = at + 1;
            }
        }
        if (line < lines) {
            Arrays.fill(starts, line + 1, lines + 1, text.length());
        }
        return starts;
    }

    String text() {
        return text;
    }

    /// The line end of this file.
    String end() {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    int count() {
        return file.lines().size();
    }

    /// Where a line begins; the end of the text behind the last.
    int start(int line) {
        return starts[line];
    }

    /// Behind the last letter of a line, before its end.
    int stop(int line) {
        return starts[line] + file.lines().get(line).length();
    }

    /// The line of a place in the text.
    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, 0, count(), offset);
        return found >= 0 ? found : -found - 2;
    }

    /// True for the end of a text whose last line has no line end.
    boolean endsOpen(int offset) {
        return offset == text.length() && !text.endsWith("\n") && !text.endsWith("\r");
    }

    /// Behind the colon of a field whose value stands on other lines, or between that colon and the value.
    int behindColon(Slot field) {
        int line = lineOf(field.from());
        String words = text.substring(field.from(), stop(line)).stripTrailing();
        int value = offset(field.value().at());
        if (value < stop(line)) {
            return field.from() + text.substring(field.from(), value).stripTrailing().length();
        }
        if (!words.endsWith(":")) {
            throw new Unsafe(field.value().at(), "a comment stands behind its name");
        }
        return field.from() + words.length();
    }

    int line(Location at) {
        return at.line() - 1;
    }

    int offset(Location at) {
        return starts[at.line() - 1] + at.column() - 1;
    }

    char charAt(Location at) {
        return file.at(at.line(), at.column());
    }

    /// True where nothing but blanks stands before a place on its line.
    boolean isFirst(Location at) {
        return file.lines().get(line(at)).substring(0, at.column() - 1).isBlank();
    }

    boolean isBlank(int line) {
        return file.lines().get(line).isBlank();
    }

    /// True for a line with nothing but a comment that stands further in than a column, from 0.
    boolean isCommentInside(int line, int indent) {
        String words = file.lines().get(line);
        String bare = words.stripLeading();
        return bare.startsWith("#") && words.length() - bare.length() > indent;
    }

    /// The last line of a value's own letters.
    int last(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar when isBlock(scalar) ->
                    line(scalar.at()) + (int) scalar.text().words().lines().count();
            case YamlNode.Scalar _,YamlNode.Refused _ -> line(node.end());
            case YamlNode.Sequence sequence -> isFlow(sequence) ? line(sequence.end()) : last(sequence.values());
            case YamlNode.Mapping mapping ->
                    isFlow(mapping) ? line(mapping.end()) : last(mapping.fields().getLast().value());
        };
    }

    private int last(List<YamlNode> values) {
        return last(values.getLast());
    }

    /// True for a text under `|`.
    boolean isBlock(YamlNode node) {
        return node instanceof YamlNode.Scalar && charAt(node.at()) == '|';
    }

    /// True for a list or fields between brackets.
    boolean isFlow(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar _,YamlNode.Refused _ -> false;
            case YamlNode.Sequence _ -> charAt(node.at()) == '[';
            case YamlNode.Mapping _ -> charAt(node.at()) == '{';
        };
    }
}
