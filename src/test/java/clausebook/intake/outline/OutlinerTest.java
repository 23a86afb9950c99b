package clausebook.intake.outline;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Format;
import clausebook.document.Outline.Clause;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline.Section;
import clausebook.document.Outline.Went;
import clausebook.document.Outline;
import clausebook.document.Paragraph;
import clausebook.document.Piece;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Invented documents of many councils' styles, each with the outline that it must give: `src/test/resources/outline/`.
final class OutlinerTest {

    private static final Path CASES = Path.of("src/test/resources/outline");
    private static final String BAR = "=====\n";
    private static final Document.Origin ORIGIN = new Document.Origin("policy.pdf", Format.PDF, "0", "");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void documentGivesItsOutline(Path file) throws IOException {
        String all = Files.readString(file);
        String document = all.split(BAR)[0];
        String expected = all.contains(BAR) ? all.substring(all.indexOf(BAR) + BAR.length()) : "";
        String outline = printed(Written.body(document));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, document + BAR + outline);
        } else {
            assertThat(outline).isEqualTo(expected);
        }
    }

    private static String printed(Body body) {
        Problems problems = new Problems();
        Optional<Outline> outline = Outliner.outline(body, ORIGIN, null, null, problems);
        String told = problems.inOrder().stream().map(OutlinerTest::line).collect(Collectors.joining());
        return outline.map(Printed::of).orElse("") + told;
    }

    private static String line(Problem problem) {
        return problem.code().severity().word() + ": " + problem.what() + " [" + problem.code().id() + "]\n";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLetterHasItsPlaceAndNoWordIsInvented(Path file) throws IOException {
        Body body = Written.body(Files.readString(file).split(BAR)[0]);
        Optional<Outline> outline = Outliner.outline(body, ORIGIN, null, null, new Problems());
        if (outline.isPresent()) {
            assertBalanced(body, outline.get());
            assertNothingInvented(body, outline.get());
        }
    }

    private static void assertBalanced(Body body, Outline outline) {
        Map<Integer, StringBuilder> placed = new TreeMap<>();
        outline.placements()
                .forEach(row -> placed.computeIfAbsent(row.n(), _ -> new StringBuilder()).append(row.text()));
        for (Paragraph paragraph : body.paragraphs()) {
            String letters = paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining());
            assertThat(placed.get(paragraph.n())).hasToString(letters);
        }
        for (Placement row : outline.placements()) {
            assertThat(row.reason().isEmpty() && row.went() == Went.LEFT_OUT).as(row.text()).isFalse();
        }
    }

    private static void assertNothingInvented(Body body, Outline outline) {
        Set<String> words = new HashSet<>();
        body.paragraphs().forEach(paragraph -> words.addAll(words(paragraph.text())));
        List<Integer> keys = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        outline.sections().forEach(section -> gather(section, keys, texts));
        texts.forEach(text -> assertThat(words).containsAll(words(text)));
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(outline.placements()).extracting(Placement::key)
                .isSubsetOf(Stream.concat(Stream.of(0), keys.stream()).toList());
    }

    /// Runs of letters and of figures: a number may stand right before its words.
    private static List<String> words(String text) {
        return Pattern.compile("\\p{L}+|\\p{N}+").matcher(text).results().map(MatchResult::group).toList();
    }

    private static void gather(Section section, List<Integer> keys, List<String> texts) {
        keys.add(section.key());
        section.title().ifPresent(texts::add);
        section.intro().ifPresent(clause -> gather(clause, keys, texts));
        section.clauses().forEach(clause -> gather(clause, keys, texts));
        section.sections().forEach(below -> gather(below, keys, texts));
        section.closing().ifPresent(clause -> gather(clause, keys, texts));
    }

    private static void gather(Clause clause, List<Integer> keys, List<String> texts) {
        keys.add(clause.key());
        clause.title().ifPresent(texts::add);
        texts.add(clause.text());
        clause.items().forEach(item -> gather(item, keys, texts));
        clause.closing().ifPresent(closing -> gather(closing, keys, texts));
    }

    /// Lines of all cases thrown together; the seed is printed where one fails.
    @Test
    void shuffledLinesLoseNoLetterAndInventNoWord() throws IOException {
        List<String> pool = new ArrayList<>();
        for (Path file : cases()) {
            Files.readString(file).split(BAR)[0].lines().filter(line -> !line.isBlank()).forEach(pool::add);
        }
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String text = random.ints(1 + random.nextInt(40), 0, pool.size()).mapToObj(pool::get)
                    .collect(Collectors.joining("\n"));
            Body body = Written.body(text);
            Optional<Outline> outline;
            try {
                outline = Outliner.outline(body, ORIGIN, null, null, new Problems());
            } catch (RuntimeException fault) {
                throw new AssertionError("seed " + seed, fault);
            }
            outline.ifPresent(found -> assertBalanced(body, found));
            outline.ifPresent(found -> assertNothingInvented(body, found));
        }
    }

    @Test
    void onePolicyIsTakenOutOfSeveral() throws IOException {
        Body body = Written.body(Files.readString(CASES.resolve("several-policies.txt")).split(BAR)[0]);
        Outline outline = Outliner.outline(body, ORIGIN, "complaints policy", null, new Problems()).orElseThrow();

        assertThat(Printed.of(outline)).isEqualTo("""
                title: Complaints Policy
                # [1] Aim
                  - [1.1] To put things right.
                # [2] Steps
                  - [2.1] Write to the clerk.
                out: Grants Policy (outside of the headings that were asked for)
                out: 1. Aim (outside of the headings that were asked for)
                out: 1.1 To help groups. (outside of the headings that were asked for)
                out: 2. Rules (outside of the headings that were asked for)
                out: 2.1 Apply by March. (outside of the headings that were asked for)
                """);
    }

    @Test
    void partFromOneHeadingToAnotherIsTaken() throws IOException {
        Body body = Written.body(Files.readString(CASES.resolve("several-policies.txt")).split(BAR)[0]);
        Outline outline = Outliner.outline(body, ORIGIN, "Grants Policy", "Rules", new Problems()).orElseThrow();

        assertThat(outline.sections()).extracting(section -> section.title().orElse("")).containsExactly("Aim");
    }

    @Test
    void tenThousandParagraphsTakeSeconds() {
        StringBuilder text = new StringBuilder("{h1}Long Policy\n");
        for (int section = 1; section <= 400; section++) {
            text.append("{h2}").append(section).append(". Heading\nLead-in of section ").append(section).append(":\n");
            for (int clause = 1; clause <= 5; clause++) {
                String number = section + "." + clause;
                text.append(number).append(" Staff must keep rule ").append(number)
                        .append(":\n(a) first;\n(b) second;\n")
                        .append("• third\nAnd that is all.\n");
            }
        }
        Body body = Written.body(text.toString());
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Outline outline = Outliner.outline(body, ORIGIN, null, null, new Problems()).orElseThrow();

        assertThat(clock.getCurrentThreadCpuTime() - start).isLessThan(5_000_000_000L);
        assertThat(outline.sections()).hasSize(400);
        assertThat(outline.placements()).hasSize(body.paragraphs().size());
    }
}
