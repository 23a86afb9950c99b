package clausebook.renew;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.SourceFile;
import clausebook.text.YamlNode;
import clausebook.text.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text of an edition file, edited field by field: comments, order and every other byte stay as they were.
public final class EditionText {

    private static final Pattern BEHIND_LINE_END = Pattern.compile("(?<=\\n)|(?<=\\r)(?!\\n)");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String path;
    private final List<String> lines;
    private final String start;
    private final List<YamlNode.Field> fields;

    private EditionText(String path, List<String> lines, String start, List<YamlNode.Field> fields) {
        this.path = path;
        this.lines = List.copyOf(lines);
        this.start = start;
        this.fields = List.copyOf(fields);
    }

    /// Reads a file; empty, with a problem, where it is no list of fields, one below the other.
    public static Optional<EditionText> read(String path, byte[] bytes, Problems problems) {
        String start = new String(bytes, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        return SourceFile.decode(path, bytes, problems).flatMap(file -> read(file, start, problems));
    }

    private static Optional<EditionText> read(SourceFile file, String start, Problems problems) {
        Optional<List<YamlNode.Field>> fields = YamlReader.read(file, problems)
                .filter(YamlNode.Mapping.class::isInstance).map(root -> ((YamlNode.Mapping) root).fields())
                .filter(all -> all.stream().allMatch(field -> field.at().column() == 1));
        if (fields.isEmpty() && !problems.hasErrors()) {
            problems.add(ProblemCode.WRONG_TYPE, Location.startOf(file.path()),
                    "the fields of this file don't stand one below the other",
                    "the program changes a few lines and leaves all others as they are",
                    "begin each field (title, label, …) on a line of its own, at the very left");
        }
        return fields.map(
                found -> new EditionText(file.path(), List.of(BEHIND_LINE_END.split(file.content())), start, found));
    }

    /// The whole file.
    public byte[] bytes() {
        return (start + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
    }

    /// The same text with a field set to what stands behind its colon: in its old place, else behind another field.
    EditionText with(String field, String value, String behind) {
        List<String> edited = new ArrayList<>(lines);
        String line = field + ": " + value + lineEnd();
        Optional<YamlNode.Field> old = find(field);
        int at = old.map(this::first).orElseGet(() -> find(behind).map(this::end).orElse(0));
        old.ifPresent(found -> edited.subList(first(found), end(found)).clear());
        endLine(edited, at - 1);
        edited.add(at, line);
        return again(edited);
    }

    /// The same text without a field; comments at the very left stay.
    EditionText without(String field) {
        List<String> edited = new ArrayList<>(lines);
        find(field).ifPresent(found -> edited.subList(first(found), end(found)).clear());
        return again(edited);
    }

    /// The same text with one field inside another set, such as `adopted` in `dates`.
    EditionText within(String field, String inner, String words, String behind) {
        EditionText edited = edited(field, inner, YamlWords.of(words), behind);
        if (!edited.inner(field, inner)
                .filter(value -> value instanceof YamlNode.Scalar scalar && scalar.text().words().equals(words))
                .isPresent()) {
            throw new IllegalStateException("the edit of " + inner + " went wrong: " + path);
        }
        return edited;
    }

    private EditionText edited(String field, String inner, String value, String behind) {
        Optional<YamlNode.Mapping> outer =
                find(field).map(YamlNode.Field::value).filter(YamlNode.Mapping.class::isInstance)
                        .map(YamlNode.Mapping.class::cast).filter(mapping -> !mapping.fields().isEmpty());
        if (outer.isEmpty()) {
            return with(field, "{ " + inner + ": " + value + " }", behind);
        }
        Optional<YamlNode.Field> old = outer.get().find(inner);
        return old.isPresent() ? replaced(old.get().value().at(), value) : added(outer.get(), inner + ": " + value);
    }

    private EditionText replaced(Location at, String value) {
        List<String> edited = new ArrayList<>(lines);
        String line = edited.get(at.line() - 1);
        edited.set(at.line() - 1,
                line.substring(0, at.column() - 1) + value + line.substring(at.column() - 1 + at.width()));
        return again(edited);
    }

    private EditionText added(YamlNode.Mapping outer, String words) {
        List<String> edited = new ArrayList<>(lines);
        Location first = outer.fields().getFirst().at();
        String line = edited.get(first.line() - 1);
        String before = line.substring(0, first.column() - 1);
        if (before.isBlank() && lines.get(outer.at().line() - 1).charAt(outer.at().column() - 1) != '{') {
            edited.add(first.line() - 1, before + words + lineEnd());
        } else {
            edited.set(first.line() - 1, before + words + ", " + line.substring(first.column() - 1));
        }
        return again(edited);
    }

    private Optional<YamlNode> inner(String field, String inner) {
        return find(field).map(YamlNode.Field::value).filter(YamlNode.Mapping.class::isInstance)
                .flatMap(mapping -> ((YamlNode.Mapping) mapping).find(inner)).map(YamlNode.Field::value);
    }

    private Optional<YamlNode.Field> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /// The place of a field's first line, from 0.
    private int first(YamlNode.Field field) {
        return field.at().line() - 1;
    }

    /// The place behind a field's last line: blank lines and comments at the very left belong to what follows.
    private int end(YamlNode.Field field) {
        int next = fields.indexOf(field) + 1;
        int end = next < fields.size() ? first(fields.get(next)) : lines.size();
        while (end > first(field) + 1 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
            end--;
        }
        return end;
    }

    private String lineEnd() {
        return lines.getFirst().endsWith("\r\n") ? "\r\n" : "\n";
    }

    private void endLine(List<String> edited, int at) {
        if (at >= 0 && !edited.get(at).endsWith("\n") && !edited.get(at).endsWith("\r")) {
            edited.set(at, edited.get(at) + lineEnd());
        }
    }

    private EditionText again(List<String> edited) {
        Problems none = new Problems();
        return read(SourceFile.of(path, String.join("", edited)), start, none)
                .orElseThrow(() -> new IllegalStateException("the edit broke " + path + ": " + none.inOrder()));
    }
}
