package clausebook.schema;

import clausebook.draft.FileKind;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Limit;
import clausebook.field.Need.When;
import clausebook.field.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The tables of the handbook's content reference: every file, every record in it, every field.
public final class ContentReference {

    private final Map<String, Shape<?>> parts = new LinkedHashMap<>();

    private ContentReference() {}

    /// All files in Markdown, each with a table for every record in it.
    public static String markdown() {
        return FileKind.ALL.stream().map(kind -> new ContentReference().file(kind)).collect(Collectors.joining("\n"));
    }

    private String file(FileKind kind) {
        String start = "## " + heading(kind.schema()) + "\n\n`content/" + kind.path() + "`\n\n" + kind.about();
        String tables = switch (kind.form()) {
            case Form.Part part -> "\n\n" + table(part.shape().get());
            case Form.Many(Form.Part entry) -> " Each entry has these fields:\n\n" + table(entry.shape().get());
            default -> " The file holds " + holds(kind.form()) + ".\n";
        };
        return start + tables + parts.values().stream().map(ContentReference::part).collect(Collectors.joining());
    }

    private static String part(Shape<?> shape) {
        return "\n### " + heading(shape.name()) + "\n\n" + shape.about() + "\n\n" + new ContentReference().table(shape);
    }

    private static String heading(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    private String table(Shape<?> shape) {
        return "| Field | Holds | Needed | What it means |\n|---|---|---|---|\n"
                + shape.fields().stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Field field) {
        String otherwise = field.otherwise().isEmpty() ? "" : "without it: " + field.otherwise();
        return "| `" + field.name() + "` | " + holds(field.form()) + limits(field.limit()) + " | "
                + needed(field.need().when()) + otherwise + " | " + field.meaning() + " |\n";
    }

    private static String limits(Limit limit) {
        return (limit.entries() > 0 ? ", at most " + limit.entries() : "")
                + (limit.letters() > 0 ? ", of " + limit.letters() + " letters at most" : "");
    }

    /// Where a need hangs on the place or the file, the meaning says it.
    private static String needed(When when) {
        return switch (when) {
            case When.Always _,When.ByCheck _ -> "yes";
            case When.Unless(String other) -> "unless it has `" + other + "`";
            case When.Never _,When.Where _ -> "";
        };
    }

    private String holds(Form form) {
        return switch (form) {
            case Form.Text text -> text(text);
            case Form.OneOf(List<String> words) ->
                    words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
            case Form.NameOf _ -> "text";
            case Form.Part part -> link(part.shape().get());
            case Form.Short _ -> "an answer, or `{ answer: …, who: [ … ] }`";
            case Form.Row _ -> "pairs, each `[one, other]`";
            case Form.Many many -> "a list of " + many(holds(many.each()));
            case Form.Named named -> "names, each with " + holds(named.each());
        };
    }

    private static String text(Form.Text text) {
        return switch (text) {
            case PLAIN, PROSE, GLOSS, ID, LINK, PRINTED -> "text";
            case DATE -> "a year, month or day, such as `2026`, `2026-05` or `2026-05-14`";
            case DAY -> "a day, such as `2026-05-14`";
            case PERIOD -> "a number of years or months, such as `1 year`";
            case HASH -> "64 letters and digits";
            case YES_OR_NO -> "`true` or `false`";
        };
    }

    private String link(Shape<?> shape) {
        if (parts.putIfAbsent(shape.name(), shape) == null) {
            table(shape); // its own parts follow it
        }
        return "[" + shape.name() + "](#" + heading(shape.name()).replace(' ', '_') + ")";
    }

    private static String many(String one) {
        return one.equals("text") ? "texts" : one;
    }
}
