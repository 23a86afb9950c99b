package clausebook.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Holds content files against the tracked schemas, as an editor does.
final class SchemaCheck {

    static final Path SCHEMAS = RealContent.FOLDER.resolve("schema");

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    /// What is wrong with a file's text by the schema of its kind.
    List<String> faults(String path, String text) {
        return faults(path, YAML.readTree(text));
    }

    List<String> faults(String path, JsonNode content) {
        return schema(name(path)).validate(content).stream().map(Error::toString).toList();
    }

    static JsonNode tree(String text) {
        return YAML.readTree(text);
    }

    static String text(JsonNode tree) {
        return YAML.writeValueAsString(tree);
    }

    /// The name of the schema for a file of the content.
    static String name(String path) {
        String[] parts = path.split("/");
        String file = parts[parts.length - 1].replaceFirst("\\.yaml$", "");
        return parts.length == 4 && !file.equals("policy") ? "edition" : file;
    }

    private Schema schema(String name) {
        return schemas.computeIfAbsent(name, _ -> REGISTRY.getSchema(read(SCHEMAS.resolve(name + ".json"))));
    }

    /// Every YAML file that authors write in a content folder, with its text, by its path with `/`.
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> file.toString().endsWith(".yaml") && !isWrittenByTheProgram(file)).sorted()
                    .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return files;
    }

    /// Such files have no schema: nobody writes them in an editor.
    private static boolean isWrittenByTheProgram(Path file) {
        return file.toString().endsWith(".lock.yaml") || file.toString().endsWith(".intake.yaml");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
