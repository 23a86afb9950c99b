package clausebook.text.yaml;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlNode.Field;
import clausebook.text.yaml.YamlNode.Mapping;
import clausebook.text.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads one YAML file into nodes that keep their places, and refuses what would lose or hide words (aliases, folding,
/// twice the same key).
public final class YamlReader {

    /// Lists and fields may stand this deep in one another: real content needs 10.
    static final int DEEPEST = 32;
    /// Size is limited before reading; a key that stands twice is told here, with its place.
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(
                    LoadSettings.builder().setCodePointLimit(SourceFile.MOST_BYTES).setAllowDuplicateKeys(true).build())
            .build();

    private final SourceFile file;
    private final Problems problems;
    private final ScalarReader scalars;
    private final Columns columns;
    private YAMLParser parser;

    private YamlReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.scalars = new ScalarReader(file, problems);
        this.columns = new Columns(file);
    }

    /// The value of the whole file; empty, with a problem, where it is no YAML or has none.
    public static Optional<YamlNode> read(SourceFile file, Problems problems) {
        return new YamlReader(file, problems).read();
    }

    private Optional<YamlNode> read() {
        try (YAMLParser opened =
                (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeLetters(file.content()))) {
            parser = opened;
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.add(ProblemCode.YAML_SYNTAX, Location.startOf(file.path()), "this file says nothing",
                        "each file of the content adds something to the site", "write it, or delete the file");
                return Optional.empty();
            }
            YamlNode root = value(first, 0);
            return isOnlyDocument() ? Optional.of(root) : Optional.empty();
        } catch (TooDeep tooDeep) {
            problems.add(ProblemCode.TOO_DEEP, tooDeep.at,
                    "more than " + DEEPEST + " lists and fields stand in one another here",
                    "no content needs that, and it could stop the computer",
                    "take away the brackets, hyphens or spaces that are too many");
        } catch (JacksonException fault) {
            YamlFaults.report(fault, file, scalars, problems);
        }
        return Optional.empty();
    }

    private boolean isOnlyDocument() {
        boolean only = parser.nextToken() == null;
        if (!only) {
            problems.add(ProblemCode.YAML_SYNTAX, lineOfHyphens(),
                    "what stands below this line of hyphens (---) would not be read",
                    "three hyphens begin a new document, and a file holds one",
                    "take the line away, or move what stands below it to a file of its own");
        }
        return only;
    }

    private Location lineOfHyphens() {
        int line = here(1).line();
        while (line > 1 && !file.lines().get(line - 1).startsWith("---")) {
            line--;
        }
        return new Location(file.path(), line, 1, 3);
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
        return new Sequence(values, at, end());
    }

    private Mapping mapping(int depth) {
        Location at = here(1);
        scalars.refuseMarks(at);
        List<Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean twice = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.getString();
            Location key = here(Math.max(1, name.length()));
            scalars.refuseMarks(key);
            scalars.refuseHidden(name, key, end());
            YamlNode value = value(parser.nextToken(), depth + 1);
            if (names.add(name)) {
                fields.add(new Field(name, key, value));
            } else if (!twice) {
                twice = true;
                reportTwice(name, key);
            }
        }
        return new Mapping(fields, at, end(), !twice);
    }

    /// Only the first of a record: where the line with the hyphen is missing between two entries, nearly every field
    /// stands twice.
    private void reportTwice(String name, Location key) {
        problems.add(ProblemCode.DUPLICATE_KEY, key, Quoted.of(name) + " stands twice here",
                "only one of the two would count, and the other be lost",
                "keep one, or put both values into one list; if another entry begins here, its first line needs a "
                        + "hyphen");
    }

    private Location here(int width) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return columns.place(at.getLineNr(), at.getColumnNr(), width);
    }

    private Location end() {
        TokenStreamLocation at = parser.currentLocation();
        return columns.place(at.getLineNr(), at.getColumnNr(), 1);
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
