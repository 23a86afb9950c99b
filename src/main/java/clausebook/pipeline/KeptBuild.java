package clausebook.pipeline;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.publish.FolderState;
import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the last build told, in a file beside the site, with what tells its program, its templates, its content and its
/// site from any other. As long as all of these are as they were, that build need not be made again.
///
/// Deleting the file is always safe: the next build is made whole then.
public final class KeptBuild {

    private static final Pattern SEALED = Pattern.compile("[0-9a-f]{64}\n");
    private static final int SEAL = 65;
    /// Where the launcher keeps, in the program's folder, what Java learnt: a site is the same with it and without.
    private static final String PREPARED = "prepared";

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
        return kept().filter(kept -> kept.startsWith(seal(site.get(), kept.substring(SEAL))))
                .map(kept -> kept.substring(SEAL));
    }

    /// Keeps what a build told, if what it read is still as it was before; its site is taken as it was before anybody
    /// else could see it.
    ///
    /// @param problems with one that only this run could tell, nothing is kept
    public void keep(Pipeline.Built built, String told, Problems problems) {
        Optional<String> made = built.published().written() == 0 ? site : built.state();
        boolean once = problems.inOrder().stream().anyMatch(problem -> problem.code() == ProblemCode.MOVED_ASIDE);
        boolean foreign = Files.exists(file, LinkOption.NOFOLLOW_LINKS) && kept().isEmpty();
        if (once || foreign || made.isEmpty() || read.isEmpty() || !read.equals(read())) {
            return;
        }
        try {
            // half of it, should the run be stopped, bears no seal that fits
            Files.writeString(file, seal(made.get(), told) + told);
        } catch (IOException notKept) {
            // the next build is made whole
        }
    }

    /// What stands in the file; empty where there is none, or what a build does not write there.
    private Optional<String> kept() {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readString(file)).filter(text -> SEALED.matcher(text).lookingAt())
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /// All that a build reads, but for the day and the folders themselves.
    private Optional<String> read() {
        StringBuilder all = new StringBuilder().append(folders).append(System.getProperty("java.home"))
                .append(Runtime.version());
        if (program.isEmpty() || folders.handbook().isPresent()) {
            return Optional.empty();
        }
        all.append(program.get());
        for (Optional<String> state : List.of(FolderState.without(program.get(), PREPARED),
                FolderState.of(folders.templates()), FolderState.of(folders.content()))) {
            if (state.isEmpty()) {
                return Optional.empty();
            }
            all.append('\n').append(state.get());
        }
        return Optional.of(all.toString());
    }

    /// A line for which nothing may have changed, nor a letter of what was told.
    private String seal(String state, String told) {
        return Sha256.hex((read.orElseThrow() + "\n" + state + "\n" + told).getBytes(StandardCharsets.UTF_8)) + "\n";
    }
}
