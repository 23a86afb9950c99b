package clausebook.index.files;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/// A classic script that hands data to the page: `clausebook("t0", …);`.
///
/// Data as a script, and not as JSON, because a page opened from a folder may load scripts and nothing else.
public final class Script {

    private static final int EXPECTED = 1_000;
    private static final char LAST_PLAIN = 0x7F;

    /// Data that was written before, for what stands in many scripts.
    record Written(String script) {

        public static Written of(Object data) {
            StringBuilder out = new StringBuilder();
            write(out, data);
            return new Written(out.toString());
        }
    }

    private Script() {}

    public static byte[] of(String name, Object data) {
        StringBuilder out = new StringBuilder(EXPECTED).append("clausebook(");
        write(out, name);
        out.append(',');
        write(out, data);
        return out.append(");\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder out, Object data) {
        switch (data) {
            case String text -> quoted(out, text);
            case Number number -> out.append(number);
            case Written written -> out.append(written.script());
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
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                out.append(text, written, i).append(escaped(text.charAt(i)));
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    /// False for the few letters that may have to be written in another way.
    private static boolean isPlain(char letter) {
        return letter >= ' ' && letter < LAST_PLAIN && letter != '"' && letter != '\\';
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> isVisible(letter) ? String.valueOf(letter) : String.format(Locale.ROOT, "\\u%04x", (int) letter);
        };
    }

    /// False for what ends a line for some browsers, and for controls.
    private static boolean isVisible(char letter) {
        return letter != '\u2028' && letter != '\u2029' && !Character.isISOControl(letter);
    }
}
