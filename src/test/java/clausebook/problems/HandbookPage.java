package clausebook.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The handbook's page of problems: under a heading for each, a wrong and a mended example.
final class HandbookPage {

    private static final Path FILE = Path.of("site/markdown/problems.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^### (.+)$");
    private static final Pattern EXAMPLES =
            Pattern.compile("Wrong:\n\n```(yaml|text)\n(.*?)\n```\n\nMended:\n\n```\\1\n(.*?)\n```\n", Pattern.DOTALL);

    private HandbookPage() {}

    /// What stands under one heading.
    ///
    /// @param sentence the words between the heading and the first example
    /// @param isContent true where the examples are files of the content, which can be laid over the base
    record Section(String id, String sentence, boolean isContent, String wrong, String mended) {}

    static List<Section> sections() {
        String page = read();
        List<MatchResult> headings = HEADING.matcher(page).results().toList();
        return headings.stream().map(heading -> {
            int next = headings.indexOf(heading) + 1;
            return section(heading.group(1),
                    page.substring(heading.end(), next < headings.size() ? headings.get(next).start() : page.length()));
        }).toList();
    }

    private static Section section(String id, String words) {
        MatchResult examples = EXAMPLES.matcher(words).results().findFirst()
                .orElseThrow(() -> new AssertionError(id + " has no wrong and mended example"));
        return new Section(id, words.substring(0, words.indexOf("Wrong:")).strip(), examples.group(1).equals("yaml"),
                examples.group(2), examples.group(3));
    }

    static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
