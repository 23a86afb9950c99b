package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.export.Exporter;
import clausebook.output.OutputFile;
import clausebook.render.EnglishBook;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The handbook's page of data files beside what the program really writes, for an invented content with every field
/// and for the real one.
class DataFilesTest {

    private static final Path PAGE = Path.of("site/markdown/data-files.md");
    private static final RealContent COMPLETE = RealContent.load(Path.of("src/test/resources/complete-content"));
    private static final List<JsonNode> RECORDS =
            Stream.of(COMPLETE, RealContent.load()).flatMap(DataFilesTest::records).toList();

    @ParameterizedTest
    @CsvSource({"clause, ''", "rule, rules", "fact, facts", "answer, answers"})
    void aRecordHasExactlyTheFieldsOfItsTableInItsOrder(String what, String list) throws IOException {
        List<String> fields = List.copyOf(documented(what).keySet());

        assertThat(objects(list)).isNotEmpty()
                .allSatisfy(object -> assertThat(object.propertyNames()).containsExactlyElementsOf(fields));
    }

    @ParameterizedTest
    @CsvSource({"clause, ''", "rule, rules", "fact, facts", "answer, answers"})
    void everyValueIsOfTheTypeThatItsTableTells(String what, String list) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        objects(list).forEach(object -> object.properties().forEach(
                field -> found.computeIfAbsent(field.getKey(), _ -> new TreeSet<>()).addAll(types(field.getValue()))));

        documented(what).forEach((field, type) -> assertThat(type).as(field)
                .isEqualTo(String.join(" or ", found.get(field)).replace("~", "")));
    }

    @ParameterizedTest
    @CsvSource({"clauses, clause", "clauses, rule", "clauses, fact", "clauses, answer", "answers, record",
        "answers, given"})
    void aTableTellsWhatTheSchemaTells(String list, String object) throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(file(COMPLETE, "data/" + list + ".schema.json"));
        String rows = schema.get("$defs").get(object).get("properties").properties().stream()
                .map(field -> "| `%s` | %s | %s |\n".formatted(field.getKey(), type(field.getValue()),
                        field.getValue().get("description").asString()))
                .collect(Collectors.joining());

        TrackedFile.holdsPart(PAGE, object, "| Field | Type | What it holds |\n|---|---|---|\n" + rows);
    }

    private static String type(JsonNode field) {
        JsonNode type = field.get("type");
        return switch (type.isArray() ? "null" : type.asString()) {
            case "null" -> "text or null";
            case "boolean" -> "true or false";
            case "array" -> field.get("items").has("$ref") ? "list of objects" : "list of texts";
            default -> "text";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"clauses", "answers"})
    void aFileIsValidByItsSchemaAndWithoutAFieldItIsNot(String list) {
        for (RealContent content : List.of(COMPLETE, RealContent.load())) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file(content, "data/" + list + ".schema.json"));
            JsonNode records = JsonMapper.shared().readTree(file(content, "data/" + list + ".json"));

            assertThat(schema.validate(records)).isEmpty();
            ((ObjectNode) records.get(0)).remove("council");
            assertThat(schema.validate(records)).hasSize(1);
        }
    }

    @Test
    void oneZipHoldsAllOthers() throws IOException {
        List<OutputFile> files = Exporter.export(COMPLETE.guide().orElseThrow(), EnglishBook.words()).files();
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(files.getLast().bytes().make()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        String readMe = new String(parts.remove("read-me.txt"), StandardCharsets.UTF_8);

        assertThat(files.getLast().path()).isEqualTo("data/all.zip");
        assertThat(readMe).contains("Each council’s own document has the last word.", "licence");
        assertThat(files.stream().filter(file -> !file.path().endsWith(".js")))
                .hasSize(parts.size() + 1)
                .allMatch(file -> file.path().endsWith(".zip")
                        || Arrays.equals(parts.get(file.path()), file.bytes().make()));
    }

    @Test
    void aFieldThatThePageForgetsIsCaught() throws IOException {
        String page = Files.readString(PAGE).replaceFirst("\\| `tell` \\|.*\n", "");

        assertThat(documented(page, "rule").keySet()).doesNotContain("tell").isNotEqualTo(documented("rule").keySet());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(RECORDS).allSatisfy(
                record -> assertThat(record.findValues("text")).noneMatch(text -> text.asString("x").isEmpty()));
    }

    @Test
    void theSpreadsheetHasTheSameColumns() throws IOException {
        String header = file(COMPLETE, "data/clauses.csv").lines().findFirst().orElseThrow();

        assertThat(header).isEqualTo("\uFEFF" + String.join(",", documented("clause").keySet()));
    }

    @Test
    void theSpreadsheetHasALineForEachRecord() {
        assertThat(file(COMPLETE, "data/clauses.csv").split("\r\n")).hasSize((int) records(COMPLETE).count() + 1);
    }

    @Test
    void theSpreadsheetHasTheValuesOfTheRecords() throws IOException {
        for (RealContent content : List.of(COMPLETE, RealContent.load())) {
            List<JsonNode> records = records(content).toList();
            List<CSVRecord> lines = lines(content);
            for (int at = 0; at < records.size(); at++) {
                assertThat(lines.get(at).toMap()).isEqualTo(cells(records.get(at)));
            }
        }
    }

    private static List<CSVRecord> lines(RealContent content) throws IOException {
        String csv = file(content, "data/clauses.csv").substring(1);
        try (var lines = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(csv))) {
            return lines.getRecords();
        }
    }

    /// A record as the page says that it stands in the table.
    private static Map<String, String> cells(JsonNode record) {
        Map<String, String> cells = new HashMap<>();
        record.properties().forEach(field -> {
            JsonNode value = field.getValue();
            String words = value.isArray()
                    ? value.valueStream().map(DataFilesTest::words).collect(Collectors.joining("; "))
                    : value.isNull() ? "" : value.asString();
            cells.put(field.getKey(), words);
        });
        return cells;
    }

    private static String words(JsonNode one) {
        if (!one.isObject() || one.has("kind")) {
            return one.isObject() ? one.get("says").asString() : one.asString();
        }
        String who = one.get("who").valueStream().map(JsonNode::asString).collect(Collectors.joining(", ", " [", "]"));
        return one.get("duty").asString() + ": " + one.get("says").asString() + condition(one, "when")
                + condition(one, "unless") + who;
    }

    private static String condition(JsonNode rule, String name) {
        return rule.get(name).isNull() ? "" : " (" + name + ": " + rule.get(name).asString() + ")";
    }

    @Test
    void theExampleIsARecordThatTheProgramWrites() throws IOException {
        JsonNode example = records(COMPLETE)
                .filter(record -> record.get("id").asString().equals("park-well") && !record.get("rules").isEmpty())
                .findFirst().orElseThrow();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");

        TrackedFile
                .holdsPart(PAGE, "example",
                        "```json\n" + JsonMapper.shared().writer()
                                .with(new DefaultPrettyPrinter().withObjectIndenter(indent)).writeValueAsString(example)
                                + "\n```\n");
    }

    private static Stream<JsonNode> records(RealContent content) {
        return StreamSupport.stream(JsonMapper.shared().readTree(file(content, "data/clauses.json")).spliterator(),
                false);
    }

    private static String file(RealContent content, String path) {
        OutputFile file = Exporter.export(content.guide().orElseThrow(), EnglishBook.words()).files().stream()
                .filter(found -> found.path().equals(path)).findFirst().orElseThrow();
        return new String(file.bytes().make(), StandardCharsets.UTF_8);
    }

    /// All records, or all objects in lists of a name inside them.
    private static List<JsonNode> objects(String list) {
        if (list.isEmpty()) {
            return RECORDS;
        }
        List<JsonNode> objects = new ArrayList<>();
        RECORDS.forEach(record -> record.findValues(list).forEach(found -> found.forEach(objects::add)));
        return objects;
    }

    private static Set<String> types(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(entry -> entry.isObject() ? "list of objects" : "list of texts").collect(Collectors.toSet());
        }
        return Set.of(value.isBoolean() ? "true or false" : value.isNull() ? "~null" : "text");
    }

    /// The fields of a table of the page with their types, in its order.
    private static Map<String, String> documented(String what) throws IOException {
        return documented(Files.readString(PAGE), what);
    }

    private static Map<String, String> documented(String page, String what) {
        String table = page.substring(page.indexOf("## Fields of a" + (what.equals("answer") ? "n " : " ") + what));
        Map<String, String> fields = new LinkedHashMap<>();
        Pattern.compile("^\\| `([A-Za-z]+)` \\| ([a-z ]+) \\|", Pattern.MULTILINE)
                .matcher(table.substring(0, table.indexOf("\n## ", 5))).results()
                .forEach(row -> fields.put(row.group(1), row.group(2)));
        return fields;
    }
}
