package clausebook.load;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.field.Field;
import clausebook.field.Need;
import clausebook.field.Shape;
import clausebook.text.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The names of a record's fields: those of its shape, those that stand there, and what follows from the difference.
final class FieldNames {

    /// A file that is something else altogether has thousands of unknown fields.
    private static final int MOST_TOLD = 20;

    private final YamlNode.Mapping mapping;
    private final Shape<?> shape;
    private final String what;
    private final Problems problems;

    /// @param what what the record is, for messages: `a clause`
    FieldNames(YamlNode.Mapping mapping, Shape<?> shape, String what, Problems problems) {
        this.mapping = mapping;
        this.shape = shape;
        this.what = what;
        this.problems = problems;
    }

    /// @param missing needed fields that are not there
    /// @return true where nothing is unknown and nothing is missing
    boolean report(List<Field> missing) {
        List<YamlNode.Field> unknown = unknown();
        if (unknown.isEmpty() && missing.isEmpty()) {
            return true;
        }
        unknown.stream().limit(MOST_TOLD).forEach(this::reportUnknown);
        missing.stream().filter(field -> unknown.stream().noneMatch(other -> isMeant(field.name(), other.name())))
                .forEach(this::reportMissing);
        return false;
    }

    /// Most records have none: then no list is made.
    private List<YamlNode.Field> unknown() {
        List<YamlNode.Field> unknown = List.of();
        for (YamlNode.Field field : mapping.fields()) {
            if (shape.find(field.name()).isEmpty()) {
                unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                unknown.add(field);
            }
        }
        return unknown;
    }

    /// A field that is there under a mistyped name is not missing too.
    private static boolean isMeant(String name, String written) {
        return Nearest.to(written, List.of(name)).isPresent() || written.startsWith(name + ":")
                || written.startsWith(name + " ");
    }

    private void reportMissing(Field field) {
        Need need = field.need();
        problems.add(need.code(), mapping.at(), what + " needs the field \"" + field.name() + "\"", need.why(),
                need.mend());
    }

    private void reportUnknown(YamlNode.Field field) {
        String name = field.name();
        Set<String> names = new TreeSet<>(shape.names());
        Optional<String> begins = names.stream()
                .filter(known -> name.startsWith(known + ":") || name.startsWith(known + " ")).findFirst();
        if (begins.isPresent() && isEmpty(field)) {
            reportNoColon(field.at().further(begins.get().length(), 1), begins.get(),
                    name.charAt(begins.get().length()));
            return;
        }
        Optional<Field> renamed = shape.fields().stream().filter(known -> known.formerName().equals(name)).findFirst();
        if (renamed.isPresent()) {
            reportRenamed(field, renamed.get());
            return;
        }
        boolean insideLine =
                isEmpty(field) && field.at().line() == mapping.at().line() && !field.at().equals(mapping.at());
        String use = "use one of: " + String.join(", ", names);
        Optional<String> near = Nearest.to(name, names);
        problems.add(ProblemCode.UNKNOWN_FIELD, field.at(), what + " has no field " + Quoted.of(name),
                "a field that nobody reads would be lost without a word",
                insideLine && near.isEmpty()
                        ? "if it belongs to the text before it, put that whole text between double quotes; else " + use
                        : Nearest.hint(name, names) + use);
    }

    private void reportRenamed(YamlNode.Field written, Field field) {
        problems.add(ProblemCode.UNKNOWN_FIELD, written.at(),
                what + " has no field " + Quoted.of(written.name()) + " any more",
                "one word means one thing in all files, and this one got another meaning",
                "write " + field.name() + ": in its place; what stands behind it stays");
    }

    /// `{ duty:must }` and `{ duty must }` are read as one long name without a value.
    private void reportNoColon(Location at, String name, char behind) {
        problems.add(ProblemCode.YAML_SYNTAX, at,
                behind == ':' ? "a space is missing after this colon" : "a colon is missing after \"" + name + "\"",
                "without it name and value are read as one word", "write " + name + ": …");
    }

    private static boolean isEmpty(YamlNode.Field field) {
        return field.value() instanceof YamlNode.Scalar scalar && scalar.text().words().isEmpty();
    }
}
