package clausebook.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Finds a field's part of a schema of ours.
record SchemaTree(JsonNode root) {

    /// @param path names of fields and numbers of list entries, from the file's top
    JsonNode at(List<String> path) {
        JsonNode node = resolved(root);
        for (String step : path) {
            node = resolved(step(node, step));
        }
        return node;
    }

    private JsonNode step(JsonNode node, String step) {
        if (node.has("items")) {
            return node.get("items");
        }
        if (node.has("anyOf")) {
            return step(node.get("anyOf").get(1), step);
        }
        return node.path("properties").has(step) ? node.get("properties").get(step) : node.get("additionalProperties");
    }

    /// The node itself, or the definition that it refers to.
    JsonNode resolved(JsonNode node) {
        return node.has("allOf") ? root.get("definitions").get(definition(node)) : node;
    }

    /// The name of the definition that a node refers to.
    static String definition(JsonNode node) {
        String reference = node.get("allOf").get(0).get("$ref").asString();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /// The closed list of a field, or of the entries of a list.
    static List<String> words(JsonNode field) {
        JsonNode words = field.has("items") ? field.get("items").path("enum") : field.path("enum");
        return StreamSupport.stream(words.spliterator(), false).map(JsonNode::asString).toList();
    }

    /// The names of all fields anywhere in the file.
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        root.findValues("properties").forEach(properties -> names.addAll(properties.propertyNames()));
        return names;
    }
}
