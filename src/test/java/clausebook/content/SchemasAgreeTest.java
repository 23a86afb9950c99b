package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.content.CompleteContent.Field;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.schema.ContentSchemas;
import clausebook.text.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The schemas and the program mean the same: proved field by field on a content that has every field.
class SchemasAgreeTest {

    private static final List<Field> FIELDS = CompleteContent.fields();
    private static final List<Field> FIRST_FIELDS =
            List.copyOf(FIELDS.stream().collect(Collectors.toMap(field -> field.file() + field.record(), field -> field,
                    (first, _) -> first, LinkedHashMap::new)).values());
    private static final SchemaCheck CHECK = new SchemaCheck();
    private static final Map<String, JsonNode> SCHEMAS = trees();
    private static final List<String> NAMES = List.copyOf(SCHEMAS.keySet());

    /// Fields that hold names of the author's own, so that none is unknown.
    private static final Set<String> NAMES_OF_THE_AUTHOR =
            Set.of("offices", "silent", "facts", "answers", "changes", "read");

    /// Needed only in some places or beside some values; a schema that said so would be hard to read.
    private static final Set<String> NEEDED_AT_TIMES = Set.of("title", "text", "into", "reason", "duty", "fate");

    @Test
    void theCompleteContentIsRightForBoth() {
        assertThat(CompleteContent.errors(CompleteContent.FILES)).isEmpty();
        CompleteContent.FILES.forEach((file, text) -> assertThat(CHECK.faults(file, text)).as(file).isEmpty());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void theCompleteContentHasEveryFieldOfTheSchema(String schema) {
        Set<String> used = new TreeSet<>(FIELDS.stream().filter(field -> SchemaCheck.name(field.file()).equals(schema))
                .map(Field::name).toList());

        assertThat(used).containsAll(new SchemaTree(SCHEMAS.get(schema)).names());
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void aFieldThatTheSchemaNeedsIsNeededByTheProgramAndTheReverse(Field field) {
        JsonNode without = field.changed(record -> record.remove(field.name()));
        List<Problem> errors = CompleteContent.errors(CompleteContent.with(field.file(), without));
        boolean missed = errors.stream().anyMatch(problem -> isAbout(problem, field.name()));

        if (!CHECK.faults(field.file(), without).isEmpty()) {
            assertThat(errors).as("the schema needs " + field).isNotEmpty();
        } else if (!NEEDED_AT_TIMES.contains(field.name())) {
            assertThat(missed).as("the program needs " + field).isFalse();
        }
    }

    private static boolean isAbout(Problem problem, String field) {
        return problem.code() == ProblemCode.MISSING_FIELD
                && problem.what().contains("needs the field \"" + field + "\"")
                || problem.code() == ProblemCode.RULE_WITHOUT_SAYS && field.equals("says")
                || problem.code() == ProblemCode.EDITION_WITHOUT_CLAUSES && field.equals("sections");
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void aFieldOfAnotherShapeIsRefusedByBoth(Field field) {
        JsonNode bent = field.changed(record -> record.set(field.name(), bent(record.get(field.name()))));

        assertThat(CHECK.faults(field.file(), bent)).isNotEmpty();
        assertThat(CompleteContent.errors(CompleteContent.with(field.file(), bent))).isNotEmpty();
    }

    private static JsonNode bent(JsonNode value) {
        return value.isArray()
                ? JsonNodeFactory.instance.stringNode("bent")
                : JsonNodeFactory.instance.arrayNode().add("bent");
    }

    @ParameterizedTest
    @FieldSource("FIRST_FIELDS")
    void anUnknownFieldBesideItIsRefusedByBoth(Field field) {
        JsonNode more = field.changed(record -> record.put("unheard-of", "x"));
        if (!hasNamesOfTheAuthor(field)) {
            assertThat(CHECK.faults(field.file(), more)).isNotEmpty();
            assertThat(CompleteContent.errors(CompleteContent.with(field.file(), more))).extracting(Problem::code)
                    .contains(ProblemCode.UNKNOWN_FIELD);
        }
    }

    private static boolean hasNamesOfTheAuthor(Field field) {
        return field.record().isEmpty()
                ? field.file().endsWith("papers.yaml")
                : NAMES_OF_THE_AUTHOR.contains(field.record().getLast());
    }

    @Test
    void everyWordOfAClosedListIsKnownToBoth() {
        FIELDS.stream().filter(field -> !words(field).isEmpty()).forEach(field -> words(field).forEach(word -> {
            JsonNode tree = field.changed(record -> put(record, field.name(), word));
            assertThat(CompleteContent.errors(CompleteContent.with(field.file(), tree))).as(field + " " + word)
                    .extracting(Problem::code).doesNotContain(ProblemCode.UNKNOWN_VALUE);
        }));
    }

    @Test
    void aWordThatIsInNoClosedListIsRefusedByBoth() {
        List<Field> closed = FIELDS.stream()
                .filter(field -> !words(field).isEmpty() || schema(field).path("type").asString("").equals("boolean"))
                .toList();

        assertThat(closed).hasSizeGreaterThanOrEqualTo(24);
        assertThat(closed).allSatisfy(field -> {
            JsonNode tree = field.changed(record -> put(record, field.name(), "unheard-of"));
            assertThat(CHECK.faults(field.file(), tree)).isNotEmpty();
            assertThat(CompleteContent.errors(CompleteContent.with(field.file(), tree))).isNotEmpty();
        });
    }

    private static Map<String, JsonNode> trees() {
        Map<String, JsonNode> trees = new LinkedHashMap<>();
        ContentSchemas.all().forEach((name, schema) -> trees.put(name, SchemaCheck.tree(JsonTree.text(schema))));
        return trees;
    }

    private static List<String> words(Field field) {
        return SchemaTree.words(schema(field));
    }

    private static JsonNode schema(Field field) {
        List<String> path = Stream.concat(field.record().stream(), Stream.of(field.name())).toList();
        return new SchemaTree(SCHEMAS.get(SchemaCheck.name(field.file()))).at(path);
    }

    private static void put(ObjectNode record, String name, String word) {
        if (record.get(name).isArray()) {
            record.putArray(name).add(word);
        } else {
            record.put(name, word);
        }
    }
}
