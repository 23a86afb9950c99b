package clausebook.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.check.Checker;
import clausebook.corpus.Corpus;
import clausebook.corpus.Edition;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.load.ChangedSource;
import clausebook.load.FolderSource;
import clausebook.load.Loader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The order of a policy's editions, from dates and from what they say they follow. A row names the editions as
/// `file date >before`, apart by `;`, in the order of their files; a date or `>before` may be missing.
final class EditionOrderTest {

    private static final Path BASE = Path.of("src/test/resources/problems/base");
    private static final String FOLDER = "councils/anytown/walking/";

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            a 2024                               | a
            b 2023; c 2022                       | c b
            a 2024-05; b 2024-04                 | b a
            a 2024-05-02; b 2024-05-01           | b a
            a 2024; b 2025-01                    | a b
            a; b >a                              | a b
            a >b; b                              | b a
            a >c; b; c >b                        | b c a
            a 2025 >b; b                         | b a
            a 2024 >b; b 2024                    | b a
            a 2025; b >a; c 2023                 | c a b
            a 2025; b 2026 >a; c 2023; d 2024 >c | c d a b
            """)
    void editionsStandTheOldestFirst(String written, String expected) {
        assertThat(order(written)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            a; b                                 | editions-without-order
            a 2024; b                            | editions-without-order
            a 2024; b 2024                       | editions-without-order
            a 2024; b 2024-05                    | editions-without-order
            a 2023; b 2025 >a; c 2024            | editions-without-order
            a >a                                 | circular-editions
            a >b; b >a                           | circular-editions
            a >c; b >a; c >b                     | circular-editions
            a; b >a; c >a                        | forked-editions
            a; b >x                              | unknown-edition
            a 2025; b 2024 >a                    | dates-out-of-order
            a 2025; b >a; c 2024 >b              | dates-out-of-order
            """)
    void whatTellsNoOrderIsAProblem(String written, String expected) {
        assertThat(order(written)).isEqualTo(expected);
    }

    /// The files of the editions, the oldest first; or the codes of what is wrong with them.
    private static String order(String written) {
        Problems problems = new Problems();
        Corpus corpus = Loader.load(new ChangedSource(new FolderSource(BASE), files(written)), problems)
                .map(draft -> Checker.check(draft, problems)).orElseThrow();
        List<Problem> found = problems.inOrder().stream()
                .filter(problem -> problem.at().file().contains("/walking/")).toList();
        return found.isEmpty()
                ? slugs(corpus)
                : found.stream().map(problem -> problem.code().id()).collect(Collectors.joining(" "));
    }

    private static String slugs(Corpus corpus) {
        return corpus.councils().stream().flatMap(council -> council.policies().stream())
                .filter(policy -> policy.id().slug().equals("walking")).flatMap(policy -> policy.editions().stream())
                .map(Edition::id).map(id -> id.slug()).collect(Collectors.joining(" "));
    }

    private static Map<String, byte[]> files(String written) {
        Map<String, byte[]> files = new HashMap<>();
        files.put(FOLDER + "policy.yaml", bytes("kind: parking\ntitle: Walking policy\n"));
        for (String edition : written.split("; ")) {
            List<String> parts = List.of(edition.split(" "));
            StringBuilder facts = new StringBuilder();
            for (String part : parts.subList(1, parts.size())) {
                facts.append(part.startsWith(">")
                        ? "follows: " + part.substring(1) + "\n"
                        : "dates: { in-force: " + part + " }\n");
            }
            files.put(FOLDER + parts.getFirst() + ".yaml", bytes(edition(facts.toString())));
        }
        return files;
    }

    private static String edition(String facts) {
        return """
                title: Walking policy
                label: An edition
                language: en
                status: unknown
                wording: restated
                %scovers: [staff]
                source: { title: Walking policy }
                sections:
                  - id: paths
                    title: Paths
                    clauses:
                      - id: keep-left
                        title: Keep left
                        text: You must keep left.
                        rules:
                          - { duty: must, printed: must, says: keep left, topics: [permits] }
                """.formatted(facts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
