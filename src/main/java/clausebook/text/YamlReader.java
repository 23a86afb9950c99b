package clausebook.text;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.YamlNode.Field;
import clausebook.text.YamlNode.Mapping;
import clausebook.text.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads one YAML file into nodes that keep their places, and refuses what would lose or hide words (aliases, folding, twice the same key).
public final class YamlReader {

    /// Lists and fields may stand this deep in one another: real content needs 10.
    static final int DEEPEST = 32;
    private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

    private final SourceFile file;
    private final Problems problems;
    private final ScalarReader scalars;
    private YAMLParser parser;

    private YamlReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.scalars = new ScalarReader(file, problems);
    }

    /// The value of the whole file; empty, with a problem, where it is no YAML or has none.
    public static Optional<YamlNode> read(SourceFile file, Problems problems) {
        return new YamlReader(file, problems).read();
    }

    private Optional<YamlNode> read() {
        try (YAMLParser opened = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), file.content())) {
            parser = opened;
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.add(ProblemCode.YAML_SYNTAX, Location.startOf(file.path()), "this file is empty",
                        "each file of the content says something",
                        "write it, or delete the file");
                return Optional.empty();
            }
            YamlNode root = value(first, 0);
            refuseSecondDocument();
            return Optional.of(root);
        } catch (TooDeep tooDeep) {
            problems.add(ProblemCode.TOO_DEEP, tooDeep.at, "lists and fields stand more than " + DEEPEST + " deep in one another here",
                    "no content needs that, and it could exhaust the computer", "take the brackets or indents apart");
        } catch (JacksonException fault) {
            YamlFaults.report(fault, file, problems);
        }
        return Optional.empty();
    }

    private void refuseSecondDocument() {
        if (parser.nextToken() != null) {
            problems.add(ProblemCode.YAML_SYNTAX, here(3), "a second document begins here (---)",
                    "a file holds one document, and the rest would be lost",
                    "remove the line of three hyphens, or move what follows to a file of its own");
        }
    }

    private YamlNode value(JsonToken token, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep(here(1));
        }
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalars.read(parser.getString(), here(1), end());
        };
    }

    private Sequence sequence(int depth) {
        Location at = here(1);
        scalars.refuseMarks(at);
        List<YamlNode> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(token, depth + 1));
        }
        return new Sequence(values, at);
    }

    private Mapping mapping(int depth) {
        Location at = here(1);
        scalars.refuseMarks(at);
        List<Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.getString();
            Location key = here(Math.max(1, name.length()));
            scalars.refuseMarks(key);
            YamlNode value = value(parser.nextToken(), depth + 1);
            if (names.add(name)) {
                fields.add(new Field(name, key, value));
            } else {
                reportTwice(name, key);
            }
        }
        return new Mapping(fields, at);
    }

    private void reportTwice(String name, Location key) {
        problems.add(ProblemCode.DUPLICATE_KEY, key, "\"" + name + "\" stands twice here",
                "only one of the two would count, and the other be lost",
                "keep one, or put both values into one list");
    }

    private Location here(int width) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Location(file.path(), at.getLineNr(), at.getColumnNr(), width);
    }

    private Location end() {
        TokenStreamLocation at = parser.currentLocation();
        return new Location(file.path(), at.getLineNr(), at.getColumnNr(), 1);
    }

    /// Leaves the reading from any depth; never seen outside.
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Location at;

        TooDeep(Location at) {
            super(null, null, false, false);
            this.at = at;
        }
    }
}
