package clausebook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a language says something, as patterns in one of its own files.
///
/// `[name]` opens a pattern. Each line below it is one way to say it; `{name}` in it stands for a pattern further up,
/// or for a list of words. `#` opens a line for people. Capitals count only where a pattern says so.
public final class WordPatterns {

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\p)\\{([a-z][a-z' -]*)}");

    private final String name;
    private final Map<String, String> patterns = new HashMap<>();

    private WordPatterns(String name) {
        this.name = name;
    }

    /// Reads a file that lies beside a class.
    ///
    /// @param lists gives the words of a list as alternatives of a pattern
    public static WordPatterns read(Class<?> beside, String file, UnaryOperator<String> lists) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            return parse(file, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .toList(), lists);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// @param name for faults
    static WordPatterns parse(String name, List<String> lines, UnaryOperator<String> lists) {
        WordPatterns read = new WordPatterns(name);
        Map<String, StringBuilder> ways = new LinkedHashMap<>();
        StringBuilder open = null;
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]") && !line.endsWith("\\]")) {
                open = ways.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new StringBuilder());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                open.append(open.isEmpty() ? "" : "|").append(line);
            }
        }
        ways.forEach((pattern, all) -> read.patterns.put(pattern, "(?:" + read.filled(all.toString(), lists) + ")"));
        return read;
    }

    private String filled(String pattern, UnaryOperator<String> lists) {
        return REFERENCE.matcher(pattern).replaceAll((MatchResult found) -> {
            String known = patterns.get(found.group(1));
            return Matcher.quoteReplacement(known == null ? lists.apply(found.group(1)) : known);
        });
    }

    /// A pattern by its name.
    public Pattern of(String pattern) {
        String found = patterns.get(pattern);
        if (found == null) {
            throw new IllegalStateException(name + ": the pattern [" + pattern + "] is missing; there are "
                    + patterns.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return Pattern.compile(found, Pattern.CASE_INSENSITIVE);
    }
}
