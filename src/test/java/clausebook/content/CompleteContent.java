package clausebook.content;

import clausebook.check.Checker;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Severity;
import clausebook.link.CorpusLinker;
import clausebook.load.ContentSource;
import clausebook.load.Loader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A small invented content in which every field of every record stands at least once, and what the program says of a
/// changed copy.
final class CompleteContent {

    static final Map<String, String> FILES = SchemaCheck.files(Path.of("src/test/resources/complete-content"));

    private static final Path FOLDER = Path.of("src/test/resources/complete-content");

    private CompleteContent() {}

    /// Those that the program writes, too.
    static Map<String, String> everyFile() {
        Map<String, String> files = new TreeMap<>(FILES);
        String intake = "councils/anytown/parking/2025.intake.yaml";
        try {
            files.put(intake, Files.readString(FOLDER.resolve(intake)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return files;
    }

    /// One field of one file: where its record stands, and its name.
    record Field(String file, List<String> record, String name) {

        /// The file's tree with this field changed.
        JsonNode changed(Consumer<ObjectNode> change) {
            JsonNode tree = SchemaCheck.tree(FILES.get(file));
            JsonNode node = tree;
            for (String step : record) {
                node = node instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : node.get(step);
            }
            change.accept((ObjectNode) node);
            return tree;
        }

        @Override
        public String toString() {
            return file + "/" + String.join("/", record) + ": " + name;
        }
    }

    /// Every field of every file, also those whose names are the author's own.
    static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        FILES.forEach((file, text) -> collect(file, SchemaCheck.tree(text), List.of(), fields));
        return fields;
    }

    private static void collect(String file, JsonNode node, List<String> path, List<Field> found) {
        if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                collect(file, list.get(index), further(path, String.valueOf(index)), found);
            }
        } else if (node instanceof ObjectNode record) {
            record.propertyNames().forEach(name -> {
                found.add(new Field(file, path, name));
                collect(file, record.get(name), further(path, name), found);
            });
        }
    }

    private static List<String> further(List<String> path, String step) {
        List<String> further = new ArrayList<>(path);
        further.add(step);
        return List.copyOf(further);
    }

    /// The errors that the program finds in the files.
    static List<Problem> errors(Map<String, String> files) {
        Problems problems = new Problems();
        Loader.load(new InMemory(files), problems).map(draft -> Checker.check(draft, problems))
                .ifPresent(corpus -> CorpusLinker.link(corpus, problems));
        return problems.inOrder().stream().filter(problem -> problem.code().severity() == Severity.ERROR).toList();
    }

    /// The files with one of them replaced.
    static Map<String, String> with(String file, JsonNode tree) {
        Map<String, String> files = new TreeMap<>(FILES);
        files.put(file, SchemaCheck.text(tree));
        return files;
    }

    private record InMemory(Map<String, String> files) implements ContentSource {

        @Override
        public String name() {
            return "content";
        }

        @Override
        public List<Found> list() {
            return files.keySet().stream().sorted().map(path -> new Found(path, false)).toList();
        }

        @Override
        public byte[] read(String path) {
            return files.get(path).getBytes(StandardCharsets.UTF_8);
        }
    }
}
