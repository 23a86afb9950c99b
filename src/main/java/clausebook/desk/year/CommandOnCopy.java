package clausebook.desk.year;

import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.desk.save.SavingSeveral;
import clausebook.pipeline.ImportFolder;
import clausebook.pipeline.ImportProcess;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Runs a command of the command line on a copy of the content, with limits of memory and time: the same code and the
/// same words. What it changed there is written to the content through the journal, whole or not at all.
final class CommandOnCopy implements AutoCloseable {

    private static final String CONTENT = "content";
    private static final String OUT = "out";
    /// A mistake's first line, or the one that tells how to mend it.
    private static final Pattern TOLD =
            Pattern.compile("(?:\\S+:\\d+:\\d+: (?:error|warning): | {2}mend: )(?<words>.+?)(?: {2}\\[[a-z-]+\\])?");
    /// The line of the file, what marks a place in it, and why it matters.
    private static final Pattern EXCERPT = Pattern.compile(" +(?:\\d+ \\||\\||why: )");

    private final YearDesk desk;
    private final ImportProcess process;
    private final Map<String, byte[]> before = new TreeMap<>();

    CommandOnCopy(YearDesk desk) throws IOException {
        this.desk = desk;
        process = new ImportProcess(ImportProcess.Limits.USUAL);
        copy();
    }

    /// How it ended.
    ///
    /// @param told    why it could not be done, in the words of the command line; none where it was
    /// @param outcome of the save; empty where nothing was to be saved
    record Ended(List<String> told, Optional<Outcome> outcome) {
        boolean done() {
            return told.isEmpty();
        }
    }

    private Path copied() {
        return process.folder().resolve(CONTENT);
    }

    /// A new folder that a command can write to.
    Path out() {
        return process.folder().resolve(OUT);
    }

    /// Gives the command a file of its own.
    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(process.folder().resolve(name), bytes);
    }

    private void copy() throws IOException {
        Path content = desk.shared().folder().content();
        try (Stream<Path> all = Files.walk(content)) {
            for (Path file : all.toList()) {
                Path copy = copied().resolve(content.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(copy);
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(copy, bytes);
                    before.put(path(content, file), bytes);
                }
            }
        }
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /// @param arguments the command and what it is told, but the folder of the content
    /// @param words     what it does, for the list of all changes
    Ended run(List<String> arguments, String words) throws IOException {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--content", copied().toString()));
        ImportProcess.Ended ended = process.run(all);
        if (ended.code() != 0) {
            return new Ended(told(ended), Optional.empty());
        }
        List<SavingSeveral.Wanted> wanted = wanted();
        return new Ended(List.of(),
                wanted.isEmpty() ? Optional.empty() : Optional.of(desk.work().several().save(wanted, Map.of(), words)));
    }

    /// What the command says without the names of a folder that nobody knows.
    private List<String> told(ImportProcess.Ended ended) {
        String words = (ended.err() + "\n" + ended.exceeded().orElse(""))
                .replace(process.folder() + "/", "").replace(process.folder() + "\\", "");
        List<String> lines = words.lines().filter(line -> !line.isBlank() && !line.startsWith("Write \"clausebook"))
                .flatMap(line -> plain(line).stream()).distinct().toList();
        return lines.isEmpty() ? List.of(desk.words().say("desk.year.failed")) : lines;
    }

    /// A line as people read it: of a mistake what it is and how to mend it, not where it stands in a file.
    private static Optional<String> plain(String line) {
        Matcher told = TOLD.matcher(line);
        return told.matches()
                ? Optional.of(Words.opening(told.group("words")) + ".")
                : Optional.of(line).filter(other -> !EXCERPT.matcher(other).lookingAt());
    }

    private List<SavingSeveral.Wanted> wanted() throws IOException {
        Map<String, byte[]> after = new TreeMap<>();
        try (Stream<Path> all = Files.walk(copied())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                after.put(path(copied(), file), Files.readAllBytes(file));
            }
        }
        if (Files.exists(process.folder().resolve("told.txt"))) {
            after.putAll(ImportFolder.read(process.folder()).files());
        }
        List<SavingSeveral.Wanted> wanted = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : after.entrySet()) {
            byte[] old = before.get(file.getKey());
            if (!Arrays.equals(old, file.getValue())) {
                wanted.add(new SavingSeveral.Wanted(seen(file.getKey(), old), Optional.of(file.getValue())));
            }
        }
        return wanted;
    }

    /// The version that was copied: what came since is never overwritten.
    private Saving.Seen seen(String path, byte[] old) throws IOException {
        return new Saving.Seen(path, desk.work().journal().kept().keep(Optional.ofNullable(old)),
                Optional.ofNullable(old));
    }

    @Override
    public void close() {
        process.close();
    }
}
