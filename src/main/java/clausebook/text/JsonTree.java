package clausebook.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes a small tree as JSON for people to read: objects line by line, lists in one.
public final class JsonTree {

    private static final ObjectWriter JSON = JsonMapper.shared().writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonTree() {}

    /// The object of a text that this class wrote; lists are [List]s, whole numbers are [Integer]s.
    ///
    /// @throws IllegalArgumentException for a text that is no JSON object
    public static Map<String, Object> read(String text) {
        try {
            Map<String, Object> tree = new LinkedHashMap<>();
            Map<?, ?> read = JsonMapper.shared().readValue(text, Map.class);
            read.forEach((name, value) -> tree.put((String) name, value));
            return tree;
        } catch (JacksonException fault) {
            throw new IllegalArgumentException("this is no JSON object", fault);
        }
    }

    /// The text of an object, ended by a line end.
    ///
    /// @param tree texts, numbers, flags, [List]s and [Map]s, in their order
    public static String text(Map<String, Object> tree) {
        return JSON.writeValueAsString(tree) + "\n";
    }
}
