package clausebook.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/// A classic script that hands data to the page: `clausebook("t0", …);`.
///
/// Data as a script, and not as JSON, because a page opened from a folder may load scripts and nothing else.
final class Script {

    private Script() {}

    static byte[] of(String name, Object data) {
        StringBuilder out = new StringBuilder("clausebook(");
        write(out, name);
        out.append(',');
        write(out, data);
        return out.append(");\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder out, Object data) {
        switch (data) {
            case String text -> quoted(out, text);
            case Number number -> out.append(number);
            case Collection<?> list -> {
                out.append('[');
                each(out, list);
                out.append(']');
            }
            case Map<?, ?> map -> {
                out.append('{');
                String between = "";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.append(between).append(entry.getKey()).append(':');
                    write(out, entry.getValue());
                    between = ",";
                }
                out.append('}');
            }
            default -> throw new IllegalArgumentException("no way to write a " + data.getClass());
        }
    }

    private static void each(StringBuilder out, Collection<?> list) {
        String between = "";
        for (Object value : list) {
            out.append(between);
            write(out, value);
            between = ",";
        }
    }

    private static void quoted(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"', '\\' -> out.append('\\').append(letter);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\u2028' -> out.append("\\u2028");
                case '\u2029' -> out.append("\\u2029");
                default -> out.append(letter);
            }
        }
        out.append('"');
    }
}
