package clausebook.publish;

import static clausebook.publish.SampleSites.NOTHING;
import static clausebook.publish.SampleSites.generation;
import static clausebook.publish.SampleSites.publisher;

import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/// A program that publishes, to be started as a process of its own: what it does, the folder, and more words.
public final class PublishingProcess {

    private PublishingProcess() {}

    /// Runs one of the tasks; each prints what a test waits for.
    public static void main(String[] arguments) {
        Path out = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "alternate" -> alternate(out, FolderSwitch.valueOf(arguments[2]));
            case "compete" -> compete(out, arguments[2], Integer.parseInt(arguments[3]));
            case "hold" -> hold(out);
            case "large" -> once(out,
                    new OutputTree(List.of(new OutputFile("index.html", "content", () -> new byte[100_000]))));
            case "once" -> once(out, generation("b"));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /// For ever A, B, A, B, …
    private static void alternate(Path out, FolderSwitch folderSwitch) {
        System.out.println("started");
        for (int round = 0;; round++) {
            OutputTree tree = generation(round % 2 == 0 ? "b" : "a");
            new Publisher(out, false, new Problems(), Progress.SILENT, folderSwitch).publish(tree, NOTHING)
                    .orElseThrow();
        }
    }

    /// One generation and another in turn, until it came through often enough against others who do the same.
    private static void compete(Path out, String name, int times) {
        Set<String> told = new TreeSet<>();
        int published = 0;
        for (int round = 0; round < 20_000 && published < times; round++) {
            Problems problems = new Problems();
            Optional<Published> done =
                    publisher(out, problems).publish(generation(name + published % 2), NOTHING);
            published += done.isPresent() ? 1 : 0;
            problems.inOrder().forEach(problem -> told.add(problem.code().id()));
            LockSupport.parkNanos(500_000);
        }
        told.forEach(System.out::println);
        System.out.println("published " + published);
    }

    /// Begins to publish, and goes on when its input ends.
    private static void hold(Path out) {
        OutputFile waiting = new OutputFile("index.html", "content", () -> {
            System.out.println("holding");
            try {
                return System.in.readAllBytes();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
        once(out, new OutputTree(List.of(waiting)));
    }

    private static void once(Path out, OutputTree tree) {
        Problems problems = new Problems();
        System.out.println(publisher(out, problems).publish(tree, NOTHING));
        problems.inOrder().forEach(problem -> System.out.println(problem.code().id() + ": " + problem.what()));
    }

    /// The command that starts a task.
    static List<String> command(String task, Path out, String... more) {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                        PublishingProcess.class.getName(), task, out.toString()));
        command.addAll(List.of(more));
        return command;
    }

    /// The command that starts a task under a limit of the shell.
    static List<String> limited(String limit, String task, Path out) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", limit + "; exec \"$@\"", "sh"));
        command.addAll(command(task, out));
        return command;
    }

    /// Starts a task; what it says on both streams is read together.
    static Process start(String task, Path out, String... more) throws IOException {
        return new ProcessBuilder(command(task, out, more)).redirectErrorStream(true).start();
    }

    /// All that a process says until it ends.
    static String outputOf(ProcessBuilder builder) throws IOException {
        try (InputStream said = builder.redirectErrorStream(true).start().getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
