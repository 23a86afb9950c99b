package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.render.part.Link;
import clausebook.text.prose.Linker;
import clausebook.text.prose.Mention;
import clausebook.text.prose.Prose;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Content made to do harm: links that hide what they do, page code, and shapes that stop a parser. Each is answered by
/// problems, soon.
final class HostileContentTest {

    /// Of the processor's time: how long one waits for it depends on what else the computer does.
    private static final Duration SOON = Duration.ofSeconds(6);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String START =
            "title: Parking policy\nlabel: \"2025\"\nlanguage: en\nstatus: in-force\nwording: restated\n"
                    + "covers: [staff]\nsource: { title: Parking policy }\nsections:\n  - id: permits\n    clauses:\n"
                    + "      - id: show-permit\n        title: Show your permit\n        kind: information\n      "
                    + "  topics: [permits]\n"
                    + "        text: |\n";

    @TempDir private Path folder;

    /// The first run loads the classes, which is no fault of any content.
    @BeforeAll
    static void runOnce(@TempDir Path warm) {
        CheckRun.of(ProblemCase.soundContentIn(warm));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;&#x61;vascript:alert(1))", "[x](&#0000106;avascript:alert(1))", "[x](javascript&colon;alert(1))",
        "[x](java&Tab;script:alert(1))", "[x](java&NewLine;script:alert(1))", "[x](&amp;#106;avascript:alert(1))",
        "[x](%6Aavascript:alert(1))", "[x](%256Aavascript:alert(1))", "[x](java%0Ascript:alert(1))",
        "[x](%09javascript:alert(1))", "[x](<javascript:alert(1)>)", "[x](ja\u00ADvascript:alert(1))",
        "[x](java\\script:alert(1))", "[x](javascript\\:alert(1))", "[x](data:text/html;base64,PHN2Zz4=)",
        "[x](vbscript:msgbox(1))", "[x](file:///home/clerk/letter.txt)", "[x](blob:https://anytown.example/1)",
        "<javascript:alert(1)>", "<data:text/html,x>", "[x](//evil.example/x)", "[x](/letter.txt)",
        "[x](../../letter.html)", "[x](..%2f..%2fletter.html)", "[x](%2e%2e/letter.html)",
        "[x](\\\\evil.example\\share)", "[x](&bsol;&bsol;evil.example)", "[x](https&#58;javascript:alert(1))",
        "words **bold [x](javascript:alert(1)) bold**"})
    void linkThatHidesWhereItLeadsIsRefused(String text) throws Exception {
        assertAnswered(START + "          " + text + "\n", ProblemCode.UNSAFE_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js>", "<svg/onload=alert(1)>",
        "<img src=x onerror=alert(1)>", "a <b onclick=alert(1)>b</b>", "</p>", "a </textarea> b", "<!-- hidden -->",
        "<![CDATA[x]]>", "<?php echo 1 ?>", "<!DOCTYPE html>", "<iframe srcdoc='&lt;script&gt;'>",
        "<a href='javascript:alert(1)'>x</a>", "<style>*{}</style>", "<math><mi xlink:href='x'>", "* <div>x</div>",
        "> <div>x</div>", "**a <i>b</i>**", "<img src=x onerror=alert(1)", "a <svg/onload=alert(1) b", "<a/href=x>"})
    void pageCodeIsRefused(String text) throws Exception {
        assertAnswered(START + "          " + text + "\n", ProblemCode.RAW_HTML);
    }

    /// Not whole enough to be a link or a tag: shown letter by letter, and nothing leads anywhere.
    @ParameterizedTest
    @ValueSource(strings = {"[x](< javascript:alert(1)>)", "[x] (javascript:alert(1))", "javascript:alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "\\<b>", "`<b>`", "[[show-permit|<b onclick=alert(1)>]]", "a < b",
        "www.evil.example"})
    void wordsThatOnlyLookDangerousStayWords(String text) throws Exception {
        assertThat(answer((START + "          " + text + "\n").getBytes(StandardCharsets.UTF_8)).printed()).isEmpty();
        assertThat(Prose.parse(text).html(new NoLinks())).doesNotContain("<a", "<b", "<script", "href");
    }

    private static final class NoLinks implements Linker {
        @Override
        public Link to(Mention mention) {
            return new Link("", mention.words().orElse(mention.target()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"![x](javascript:alert(1))", "[x]: javascript:alert(1)", "![x][y]", "# heading",
        "```\ncode\n```"})
    void markupThatNoClauseNeedsIsRefused(String text) throws Exception {
        assertAnswered(START + text.indent(10), ProblemCode.MARKUP_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "[[", "[](", "![", "*", "**a", "_a*", "`", "<", "<a ", "&#", "&amp;", ">", "> ",
        "- ", "1. ", "\\", "\"", "[a](<", "[[a|", "*a_ ", "xyz", "a \n", "](a)"})
    void textThatCouldStopTheParserIsAnsweredSoon(String part) throws Exception {
        assertAnswered(START + (part.repeat(1_000) + "\n").repeat(10).indent(10), ProblemCode.TEXT_TOO_COMPLEX);
    }

    @Test
    void listsInOneAnotherAreAnsweredSoon() throws Exception {
        String nested = IntStream.range(0, 3_000).mapToObj(depth -> " ".repeat(10 + 2 * depth) + "- x\n")
                .collect(Collectors.joining());

        assertAnswered(START + nested.substring(0, 3_000_000), ProblemCode.TEXT_TOO_COMPLEX);
    }

    /// Each text is within the limits.
    @Test
    void emptyLinesInManyTextsAreAnsweredSoon() throws Exception {
        String item = "          - id: it-%d\n            text: |\n              x\n" + "\n".repeat(19_000)
                + "              *y*\n";
        String items = IntStream.range(0, 40).mapToObj(item::formatted).collect(Collectors.joining());
        String content =
                START + "          You must show:\n        each: { kind: information }\n        items:\n" + items;

        assertThat(answer(content.getBytes(StandardCharsets.UTF_8)).problems()).hasSize(40).extracting(Problem::code)
                .containsOnly(ProblemCode.TEXT_TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[[[[[[[[[", "**********", "<<<<<<<<<<"})
    void itemsAreNoWayRoundTheLimits(String part) throws Exception {
        assertAnswered(START
                + "          You must show:\n        each: { duty: must, printed: must }\n        items:\n        "
                + "  - id: it\n"
                + "            text: \"" + part.repeat(1_000) + "\"\n", ProblemCode.TEXT_TOO_COMPLEX);
    }

    static Stream<String> filesThatCouldStopTheReader() {
        String bomb =
                IntStream.range(1, 30).mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                        .collect(Collectors.joining("", "a0: &a0 [x, x]\n", ""));
        String stairs =
                IntStream.range(0, 1_000).mapToObj(depth -> " ".repeat(depth) + "a:\n").collect(Collectors.joining());
        String keys = IntStream.range(0, 20_000).mapToObj(i -> "key" + i + ": x\n").collect(Collectors.joining());
        return Stream.of(bomb, stairs, keys, "[".repeat(10_000), "{".repeat(10_000), "{a: ".repeat(10_000),
                "- ".repeat(10_000), "? ".repeat(10_000), "a: " + "x".repeat(4_000_000),
                "a: \"" + "x".repeat(3_900_000), "x".repeat(200_000) + ": y", "a: b: ".repeat(50_000),
                "a: " + "é".repeat(1_500_000) + "\u0007", "a: !!java.net.URL [http://evil.example]\n", "<<: &a [*a]\n",
                "%TAG ! tag:evil,2026:\n---\na: b\n", "\t".repeat(100_000), "\n".repeat(1_000_000),
                "#".repeat(1_000_000), "'".repeat(100_001), "\"\\".repeat(50_000), "|".repeat(100_000),
                "&a ".repeat(50_000), "--- a\n".repeat(50_000), "\uFEFF".repeat(1_000),
                "a: |\n" + " x\n".repeat(800_000));
    }

    @ParameterizedTest
    @MethodSource("filesThatCouldStopTheReader")
    void fileThatCouldStopTheReaderIsAnsweredSoon(String words) throws Exception {
        assertThat(answer(words.getBytes(StandardCharsets.UTF_8)).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void fileOfAnyBytesIsAnsweredSoon(long seed) throws Exception {
        byte[] bytes = new byte[100_000];
        new Random(seed).nextBytes(bytes);

        assertThat(answer(bytes).problems()).as("seed " + seed).isNotEmpty();
    }

    private void assertAnswered(String words, ProblemCode code) throws Exception {
        CheckRun run = answer(words.getBytes(StandardCharsets.UTF_8));
        assertThat(run.codes()).as(run.printed()).containsOnly(code);
    }

    /// Every message can be read: short lines, no names from inside the program.
    private CheckRun answer(byte[] words) throws Exception {
        Path content = ProblemCase.soundContentIn(folder);
        Files.write(content.resolve("councils/anytown/parking/2025.yaml"), words);
        CheckRun run = soon(() -> CheckRun.of(content));
        assertThat(run.problems()).extracting(Problem::what)
                .allSatisfy(what -> assertThat(what).hasSizeLessThan(300).doesNotContain("Exception", "java."));
        assertThat(run.printed().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
        return run;
    }

    @Test
    void anAnswerThatTakesLongerIsNoticed() {
        assertThatThrownBy(() -> soon(() -> {
            for (long end = THREADS.getCurrentThreadCpuTime() + SOON.toNanos(); THREADS
                    .getCurrentThreadCpuTime() <= end;) {
                Thread.onSpinWait();
            }
            return null;
        })).hasRootCauseInstanceOf(AssertionError.class);
    }

    /// All work is done by one thread, parallel streams and all, so that what it takes of the processor is what the
    /// work takes. A task of the pool's own kind would let the waiting thread run other tests meanwhile.
    private static <T> T soon(Callable<T> work) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            FutureTask<T> task = new FutureTask<>(() -> {
                long before = THREADS.getCurrentThreadCpuTime();
                T done = work.call();
                assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before)).isLessThan(SOON);
                return done;
            });
            pool.execute(task);
            return task.get(10, TimeUnit.MINUTES);
        } finally {
            pool.shutdownNow();
        }
    }
}
