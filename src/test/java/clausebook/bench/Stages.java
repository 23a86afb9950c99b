package clausebook.bench;

import clausebook.address.Reserved;
import clausebook.check.Checker;
import clausebook.corpus.Corpus;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.export.Exporter;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.index.Indexer;
import clausebook.link.CorpusLinker;
import clausebook.load.FolderSource;
import clausebook.load.Loader;
import clausebook.load.WordsFile;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.publish.Progress;
import clausebook.publish.Publisher;
import clausebook.render.Renderer;
import clausebook.render.part.Book;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Runs the stages of `SiteBuild` one by one and tells what each takes. A program of its own, so that each size starts
/// cold.
///
/// Pages are drawn here once without writing them, kind by kind, and once more when they are published.
final class Stages {

    private final Problems problems = new Problems();

    private Stages() {}

    /// @param arguments content, templates, output folder; without the last nothing is published
    public static void main(String[] arguments) {
        System.out.println("| stage | wall s | CPU s | heap MB after it |");
        System.out.println("|---|---:|---:|---:|");
        Stages stages = new Stages();
        OutputTree tree = stages.trees(stages.guide(Path.of(arguments[0])), Path.of(arguments[1]));
        drawn(tree);
        if (arguments.length > 2) {
            Publisher publisher = new Publisher(Path.of(arguments[2]), false, stages.problems, Progress.SILENT);
            timed("publish", () -> publisher.publish(tree, () -> new OutputTree(List.of())).orElseThrow());
        }
    }

    /// Nothing of the stages before stays alive here that the program would not hold too.
    private Guide guide(Path content) {
        Draft draft = timed("load", () -> Loader.load(new FolderSource(content), problems).orElseThrow());
        Corpus corpus = timed("check", () -> Checker.check(draft, problems));
        LinkedCorpus linked = timed("link", () -> CorpusLinker.link(corpus, problems));
        return timed("derive", () -> Deriver.derive(linked, LocalDate.of(2026, 11, 20)));
    }

    private OutputTree trees(Guide guide, Path templates) {
        Book book = new Book(guide, WordsFile.read(templates, guide.site().language(), problems).orElseThrow(), false);
        OutputTree pages = timed("render: list the pages", () -> Renderer.render(book, templates, problems));
        OutputTree index = timed("index", () -> Indexer.index(guide, book.words()));
        OutputTree data = timed("export: list the files", () -> Exporter.export(guide, book.words()));
        return OutputTree.of(pages, index, data);
    }

    private static void drawn(OutputTree tree) {
        tree.files().stream().collect(Collectors.groupingBy(Stages::kind)).entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> timed("draw " + entry.getValue().size() + " × " + entry.getKey(),
                        () -> draw(entry.getValue())));
    }

    private static long draw(List<OutputFile> files) {
        return files.parallelStream().mapToLong(file -> file.bytes().make().length).sum();
    }

    private static String kind(OutputFile file) {
        String[] parts = file.path().split("/");
        Function<Integer, String> councils = depth -> switch (depth) {
            case 2 -> "council";
            case 3 -> "policy";
            default -> parts[2].equals("clauses") ? "clause" : "edition";
        };
        boolean shared = parts.length == 1 || Reserved.FOR_COUNCILS.contains(parts[0]);
        return !shared ? councils.apply(parts.length) : parts.length == 1 ? parts[0].replaceAll("\\..*", "") : parts[0];
    }

    private static <T> T timed(String what, Supplier<T> stage) {
        long wall = System.nanoTime();
        long cpu = cpu();
        T made = stage.get();
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        double cpuSeconds = (cpu() - cpu) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %d |%n", what, wallSeconds, cpuSeconds, heap());
        return made;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
