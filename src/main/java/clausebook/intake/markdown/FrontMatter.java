package clausebook.intake.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// The facts between two lines `---` at the start of a text.
///
/// @param facts its lines, but for those that name a person
/// @param text  with blank lines in its place, so that all lines keep their numbers
record FrontMatter(List<String> facts, String text) {

    private static final Pattern PERSON =
            Pattern.compile("(?i)\\s*(author|authors|creator|editor|last-?modified-?by)\\s*:.*");

    static FrontMatter of(String text) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---") ? -1 : end(lines);
        if (end < 0) {
            return new FrontMatter(List.of(), text);
        }
        List<String> facts = lines.subList(1, end).stream().map(String::strip)
                .filter(line -> !line.isEmpty() && !PERSON.matcher(line).matches()).toList();
        List<String> rest = new ArrayList<>(Collections.nCopies(end + 1, ""));
        rest.addAll(lines.subList(end + 1, lines.size()));
        return new FrontMatter(facts, String.join("\n", rest));
    }

    private static int end(List<String> lines) {
        for (int at = 1; at < lines.size(); at++) {
            String line = lines.get(at).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return at;
            }
            boolean fact = line.isBlank() || line.matches("[\\w-]{1,60}:.*|\\s+.*|- .*|#.*");
            if (!fact) {
                return -1;
            }
        }
        return -1;
    }
}
