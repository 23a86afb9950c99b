package clausebook.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the tables of the handbook's content reference from the schemas, so that both always say the same.
final class ContentReference {

    private static final String LISTS = "content/vocabulary/%s.yaml";
    private static final Map<String, String> FILES = Map.of("site", "content/site.yaml", "council",
            "content/councils/<council>/council.yaml", "policy", "content/councils/<council>/<policy>/policy.yaml",
            "edition", "content/councils/<council>/<policy>/<edition>.yaml");
    private static final Map<String, String> ABOUT = Map.ofEntries(Map.entry("site", "Facts of the site itself."),
            Map.entry("council", "One council. The folder's name is the council's slug, for ever."),
            Map.entry("policy",
                    "One policy. It holds no text: that is in its editions. The folder's name is the policy's "
                            + "slug, for ever."),
            Map.entry("edition",
                    "The text of a policy at one point in time. The file's name is the edition's slug, for ever."),
            Map.entry("audiences", "A list of the groups of people whom policies bind."),
            Map.entry("moments", "A list of the moments at which a rule matters."),
            Map.entry("topics", "A list of what clauses are about."),
            Map.entry("roles", "A list of offices, teams and outside bodies."),
            Map.entry("instruments", "A list of Acts, codes, policies and other documents that policies name."),
            Map.entry("terms", "The words of the glossary."),
            Map.entry("policy-kinds", "A list of the kinds of policy that several councils have."),
            Map.entry("questions", "Plain questions with closed lists of answers, by which councils are compared."),
            Map.entry("contact", "Whom readers can write to."),
            Map.entry("statement", "Facts of the accessibility statement."),
            Map.entry("office", "How this council calls and reaches a role."),
            Map.entry("dates", "Each is a year, a month or a day, as far as it is known."),
            Map.entry("adopted", "Who adopted the edition, and where that is recorded."),
            Map.entry("review", "How often the edition is to be reviewed, and by whom."),
            Map.entry("not-covered", "An audience that the policy says it does not bind."),
            Map.entry("source", "The document that the edition was made from."),
            Map.entry("section", "A part of the text with a heading. A section may hold sections once more."),
            Map.entry("clause",
                    "A clause, an item of a clause, a lead-in (`intro`) or a closing line (`closing`): all have "
                            + "the same fields."),
            Map.entry("rule", "One duty inside a clause. A paragraph often holds several."),
            Map.entry("each",
                    "The duty or the kind of every item that has none of its own. What is to be done is the "
                            + "item's text."),
            Map.entry("fact", "What a clause says beside duties."),
            Map.entry("change", "What became of a clause of the edition before. Its name is the id of that clause."),
            Map.entry("correction", "A mistake of ours in restating. It is never shown as the council's change."),
            Map.entry("answer", "One answer that can be given."));
    private static final Map<String, String> FORMS = Map.of(FieldFacts.DAY, "a day, such as `2026-05-14`",
            FieldFacts.DATE, "a year, month or day, such as `2026`, `2026-05` or `2026-05-14`", FieldFacts.PERIOD,
            "a number of years or months, such as `1 year`");

    private ContentReference() {}

    /// All files, each with a table for every record in it.
    static String markdown() {
        return ContentSchemas.all().entrySet().stream().map(schema -> file(schema.getKey(), schema.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String file(String name, ObjectNode schema) {
        String path = FILES.getOrDefault(name, LISTS.formatted(name));
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        schema.path("definitions").properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
        JsonNode fields = schema.has("items") ? schema.get("items") : schema;
        return "## " + heading(name) + "\n\n`" + path + "`\n\n" + about(name)
                + (schema.has("items") ? " Each entry has these fields:" : "") + "\n\n" + table(fields)
                + parts.entrySet().stream().map(part -> "\n### " + heading(part.getKey()) + "\n\n"
                        + about(part.getKey()) + "\n\n" + table(part.getValue())).collect(Collectors.joining());
    }

    private static String about(String name) {
        if (!ABOUT.containsKey(name)) {
            throw new IllegalStateException("say in a sentence what \"" + name + "\" is");
        }
        return ABOUT.get(name);
    }

    private static String heading(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    private static String table(JsonNode record) {
        List<String> needed =
                StreamSupport.stream(record.path("required").spliterator(), false).map(JsonNode::asString).toList();
        return "| Field | Holds | Needed | What it means |\n|---|---|---|---|\n" + record.get("properties").properties()
                .stream()
                .map(field -> "| `" + field.getKey() + "` | " + holds(field.getValue()) + " | "
                        + (needed.contains(field.getKey()) ? "yes" : "") + " | "
                        + field.getValue().get("description").asString() + " |\n")
                .collect(Collectors.joining());
    }

    private static String holds(JsonNode value) {
        if (value.has("allOf")) {
            String part = SchemaTree.definition(value);
            return "[" + part + "](#" + heading(part).replace(' ', '_') + ")";
        }
        if (value.has("anyOf")) {
            return "an answer, or `{ answer: …, who: [ … ] }`";
        }
        if (value.has("items")) {
            return "a list of " + (value.get("items").has("maxItems")
                    ? "pairs, each `[one, other]`"
                    : many(holds(value.get("items"))));
        }
        if (value.has("additionalProperties")) {
            return "names, each with " + holds(value.get("additionalProperties"));
        }
        return single(value);
    }

    private static String single(JsonNode value) {
        if (value.has("enum")) {
            return SchemaTree.words(value).stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        if (value.path("type").asString("").equals("boolean")) {
            return "`true` or `false`";
        }
        return value.has("pattern") ? FORMS.get(value.get("pattern").asString()) : "text";
    }

    private static String many(String one) {
        return one.equals("text") ? "texts" : one;
    }
}
