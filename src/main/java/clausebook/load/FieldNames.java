package clausebook.load;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The names of a record's fields: those that its reader asked for, those that stand there, and what follows from the
/// difference.
final class FieldNames {

    /// Why a field must be there, and how to add it.
    record Words(String why, String mend) {}

    private record Missing(String name, ProblemCode code, Words words) {}

    /// A file that is something else altogether has thousands of unknown fields.
    private static final int MOST_TOLD = 20;

    private final YamlNode.Mapping mapping;
    private final String what;
    private final boolean told;
    private final Problems problems;
    private final List<String> asked = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    /// @param what what the record is, for messages: `a clause`
    /// @param told false for a record that could not be read at all, which was reported already
    FieldNames(YamlNode.Mapping mapping, String what, boolean told, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.told = told;
        this.problems = problems;
    }

    void ask(String name) {
        asked.add(name);
    }

    void missing(String name) {
        missing(name, ProblemCode.MISSING_FIELD,
                new Words("without it the site could not say what readers need", "add a line: " + name + ": …"));
    }

    void missing(String name, ProblemCode code, Words words) {
        missing.add(new Missing(name, code, words));
    }

    /// @return true where nothing is unknown and nothing is missing
    boolean report() {
        List<YamlNode.Field> unknown = unknown();
        if (unknown.isEmpty() && missing.isEmpty()) {
            return told;
        }
        unknown.stream().limit(MOST_TOLD).forEach(this::reportUnknown);
        if (told) {
            missing.stream().filter(field -> unknown.stream().noneMatch(other -> isMeant(field.name(), other.name())))
                    .forEach(this::report);
        }
        return false;
    }

    /// Most records have none: then no list is made.
    private List<YamlNode.Field> unknown() {
        List<YamlNode.Field> unknown = List.of();
        for (YamlNode.Field field : mapping.fields()) {
            if (!asked.contains(field.name())) {
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

    private void report(Missing field) {
        problems.add(field.code(), mapping.at(), what + " needs the field \"" + field.name() + "\"",
                field.words().why(), field.words().mend());
    }

    private void reportUnknown(YamlNode.Field field) {
        String name = field.name();
        Set<String> names = new TreeSet<>(asked);
        Optional<String> begins = names.stream()
                .filter(known -> name.startsWith(known + ":") || name.startsWith(known + " ")).findFirst();
        if (begins.isPresent() && isEmpty(field)) {
            reportNoColon(field.at().further(begins.get().length(), 1), begins.get(),
                    name.charAt(begins.get().length()));
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
