package clausebook.text;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Turns a fault of the YAML parser into a problem in words that need no knowledge of parsers.
final class YamlFaults {

    private static final Map<String, String> IN_PLAIN_WORDS = Map.of(
            "mapping values are not allowed here", "a colon stands where no field can begin",
            "could not find expected ':'", "a colon is missing behind a field's name",
            "found character '\\t(TAB)'", "a tab stands where only spaces may",
            "expected ',' or ']'", "a bracket [ is not closed",
            "expected ',' or '}'", "a bracket { is not closed",
            "unexpected end of stream", "a quote mark is not closed",
            "expected <block end>", "the indent of this line does not fit the lines above it");

    private YamlFaults() {}

    static void report(JacksonException fault, SourceFile file, Problems problems) {
        TokenStreamLocation at = fault.getLocation();
        int line = at == null ? 1 : Math.clamp(at.getLineNr(), 1, Math.max(1, file.lines().size()));
        int column = at == null || at.getLineNr() != line ? 1 : Math.max(1, at.getColumnNr());
        problems.add(ProblemCode.YAML_SYNTAX, new Location(file.path(), line, column, 1), "this can't be read: " + inPlainWords(fault),
                "from here on it is not clear which words belong to which field",
                "compare the indent, colons, quotes and brackets of this line and of the one before it with an example in the handbook");
    }

    private static String inPlainWords(JacksonException fault) {
        String message = String.valueOf(fault.getOriginalMessage());
        return IN_PLAIN_WORDS.entrySet().stream().filter(entry -> message.contains(entry.getKey())).map(Map.Entry::getValue).sorted()
                .findFirst()
                .orElse("it is not written as YAML");
    }
}
