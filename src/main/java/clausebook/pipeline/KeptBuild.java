package clausebook.pipeline;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.publish.FolderState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What the last build told, in a file beside the site, with what tells its program, its templates, its content and its
/// site from any other. As long as all of these are as they were, that build need not be made again.
///
/// Deleting the file is always safe: the next build is made whole then.
public final class KeptBuild {

    private final Pipeline.Folders folders;
    private final Optional<Path> program;
    private final Path file;
    private final Optional<String> read;
    private final Optional<String> site;

    private KeptBuild(Pipeline.Folders folders, Optional<Path> program) {
        this.folders = folders;
        this.program = program;
        Path out = folders.out().toAbsolutePath().normalize();
        this.file = out.resolveSibling("." + out.getFileName() + ".kept");
        this.read = read();
        this.site = read.flatMap(_ -> FolderState.ofSite(out));
    }

    /// Looks at everything as it is now, before a build.
    ///
    /// @param program the folder of the packed program; where there is none, nothing is kept
    public static KeptBuild look(Pipeline.Folders folders, Optional<Path> program) {
        return new KeptBuild(folders, program);
    }

    /// What a build would tell that finds all as it is; empty where one has to be made to know.
    public Optional<String> told() {
        if (read.isEmpty() || site.isEmpty()) {
            return Optional.empty();
        }
        try {
            String kept = Files.readString(file);
            int line = kept.indexOf('\n') + 1;
            String told = kept.substring(line);
            return kept.substring(0, line).equals(seal(site.get(), told)) ? Optional.of(told) : Optional.empty();
        } catch (IOException noneOrDamaged) {
            return Optional.empty();
        }
    }

    /// Keeps what a build told, if what it read is still as it was before; its site is taken as it was before anybody
    /// else could see it.
    ///
    /// @param problems with one that only this run could tell, nothing is kept
    public void keep(Pipeline.Built built, String told, Problems problems) {
        Optional<String> made = built.published().written() == 0 ? site : built.state();
        boolean once = problems.inOrder().stream().anyMatch(problem -> problem.code() == ProblemCode.MOVED_ASIDE);
        if (once || made.isEmpty() || read.isEmpty() || !read.equals(read())) {
            return;
        }
        try {
            // half of it, should the run be stopped, bears no seal that fits
            Files.writeString(file, seal(made.get(), told) + told);
        } catch (IOException notKept) {
            // the next build is made whole
        }
    }

    /// All that a build reads, but for the day and the folders themselves.
    private Optional<String> read() {
        StringBuilder all = new StringBuilder().append(folders).append(System.getProperty("java.home"))
                .append(Runtime.version());
        if (program.isEmpty() || folders.handbook().isPresent()) {
            return Optional.empty();
        }
        for (Path folder : List.of(program.get(), folders.templates(), folders.content())) {
            Optional<String> state = FolderState.of(folder);
            if (state.isEmpty()) {
                return Optional.empty();
            }
            all.append('\n').append(folder.toAbsolutePath()).append(' ').append(state.get());
        }
        return Optional.of(all.toString());
    }

    /// A line for which nothing may have changed, nor a letter of what was told.
    private String seal(String state, String told) {
        try {
            byte[] all = (read.orElseThrow() + "\n" + state + "\n" + told).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all)) + "\n";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
