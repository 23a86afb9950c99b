package clausebook.bench;

import clausebook.bench.ProgramRun.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Builds sites of several sizes with the packed program, as a clerk would, and writes what that took. Run by `mvn
/// -Pbench`.
final class Benchmark {

    private static final long SEED = 20261120;
    private static final String HEAP = "-Xmx1g";
    /// The launcher's settings are those for small sites; a large one is worth the optimising compiler and a collector
    /// on all cores.
    private static final String FOR_LARGE_SITES = "bin/large-site.options";
    private static final int LARGE = 20_000;
    /// A site of this size teaches Java what a large one will need.
    private static final int LESSON = 6_000;
    private static final String DATE = "2026-11-20";

    private final Path program;
    private final Path templates;
    private final Path folder;
    private final Corpus corpus;
    private final ResultsTable results = new ResultsTable();

    private Benchmark(Path program, Path folder, Corpus corpus) {
        this.program = program;
        this.templates = program.resolve("templates");
        this.folder = folder;
        this.corpus = corpus;
    }

    /// Which corpus is made: `PLAIN` has no questions and one kind of policy; `RICH` has both, and more audiences.
    enum Corpus {
        PLAIN, RICH;

        void write(Path content, int clauses) throws IOException {
            switch (this) {
                case PLAIN -> CorpusGenerator.write(content, CorpusSize.ofClauses(clauses), SEED);
                case RICH -> RichCorpus.write(content, clauses, SEED);
            }
        }
    }

    /// @param arguments the packed program's folder, the folder to work in, sizes with their number of runs such as
    ///                  `300:3,6000:3,60000:1`, and the name of the corpus, `plain` or `rich`
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path program = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
        Benchmark benchmark = new Benchmark(program, folder, Corpus.valueOf(arguments[3].toUpperCase(Locale.ROOT)));
        for (String size : arguments[2].split(",")) {
            String[] parts = size.split(":");
            benchmark.measure(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            Files.writeString(benchmark.folder.resolve("results.md"), benchmark.text());
        }
        System.out.println(benchmark.text());
    }

    private String text() {
        return "The " + corpus.name().toLowerCase(Locale.ROOT) + " corpus. " + results.text();
    }

    private void measure(int clauses, int runs) throws IOException, InterruptedException {
        Path content = folder.resolve(clauses + "/content");
        delete(content.getParent());
        corpus.write(content, clauses);
        List<List<Measured>> all = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        for (int run = 1; run <= runs; run++) {
            System.out.println(clauses + " clauses, run " + run + " of " + runs);
            Path out = folder.resolve(clauses + "/site");
            delete(out);
            all.get(0).add(build(settings(clauses), content, out));
            all.get(1).add(build(settings(clauses), content, out));
            try (ChangedClause _ = ChangedClause.in(content)) {
                all.get(2).add(build(settings(clauses), content, out));
            }
        }
        if (clauses >= LARGE) {
            all.add(prepared(clauses, content, runs));
        }
        results.add(clauses, folder.resolve(clauses + "/site"), all);
        results.add(clauses, own(Stages.class, clauses, content));
        results.add(clauses, own(PreviewTimes.class, clauses, content));
        results.add(clauses, Pagefind.of(folder.resolve(clauses + "/site"), folder.resolve(clauses + "/pagefind")));
    }

    /// First builds with what Java kept from the build of a smaller site, as the handbook tells to do it.
    private List<Measured> prepared(int clauses, Path content, int runs) throws IOException, InterruptedException {
        Path kept = folder.resolve("large-site.aot");
        Path lesson = folder.resolve("lesson");
        delete(lesson);
        corpus.write(lesson.resolve("content"), LESSON);
        build(settings(clauses) + " -XX:AOTCacheOutput=" + kept, lesson.resolve("content"), lesson.resolve("site"));
        List<Measured> all = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            Path out = folder.resolve(clauses + "/site");
            delete(out);
            all.add(build(settings(clauses) + " -XX:AOTCache=" + kept, content, out));
        }
        return all;
    }

    private String settings(int clauses) {
        return HEAP + (clauses < LARGE ? "" : " @" + program.resolve(FOR_LARGE_SITES));
    }

    private Measured build(String settings, Path content, Path out) throws IOException, InterruptedException {
        Measured measured = ProgramRun.of(
                List.of(program.resolve("bin/clausebook").toString(), "build", "--content", content.toString(),
                        "--templates", templates.toString(), "--out", out.toString(), "--date", DATE),
                Map.of("CLAUSEBOOK_JAVA_OPTS", settings));
        System.out.println(measured.told());
        return measured;
    }

    /// Measures of another kind, in a program of its own.
    private String own(Class<?> program, int clauses, Path content) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(settings(clauses).split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName(), content.toString(),
                templates.toString()));
        return ProgramRun.of(command, Map.of()).output();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
