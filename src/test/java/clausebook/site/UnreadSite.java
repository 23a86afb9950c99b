package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.guide.Guide;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The site of two invented councils: one with clauses that were read, that nobody has read, and that a program
/// proposed a reading of; one of whose policy nobody has read a clause. Every word that a proposal has and its text has
/// not begins with `zz`.
final class UnreadSite {

    static final Path CONTENT = Path.of("src/test/resources/unread/content");
    static final String EDITION = "councils/ashby/complaints/2026.yaml";
    private static final Pattern PROPOSAL =
            Pattern.compile("(?s)( *)# what the program proposes\\n(.*?)# as far as here\\n");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Path FOLDER = Path.of("target/test-unread-site").toAbsolutePath();
    private static final UnreadSite ONLY = new UnreadSite(CONTENT, FOLDER);

    private final Path folder;
    private final Guide guide;

    /// Builds one.
    UnreadSite(Path content, Path folder) {
        Problems problems = new Problems();
        Optional<Pipeline.Built> built = new Pipeline(problems).build(
                new Pipeline.Folders(content, Path.of("templates"), Optional.empty(), folder, DAY), Progress.SILENT);
        assertThat(problems.inOrder()).isEmpty();
        this.folder = folder;
        this.guide = built.orElseThrow().guide();
    }

    static UnreadSite get() {
        return ONLY;
    }

    Path folder() {
        return folder;
    }

    Guide guide() {
        return guide;
    }

    /// A page by its address.
    Document page(String address) {
        return Jsoup.parse(text(address));
    }

    String text(String address) {
        return read(folder.resolve(address));
    }

    /// The content in another folder, with other words in one file.
    ///
    /// @param before stands there
    static Path planted(Path copy, String file, String before, String after) {
        FolderBytes.copy(CONTENT, copy, false);
        String text = read(copy.resolve(file));
        assertThat(text).contains(before);
        return written(copy, file, text.replace(before, after));
    }

    /// The content in another folder, where nobody has proposed anything.
    static Path withoutProposals(Path copy) {
        FolderBytes.copy(CONTENT, copy, false);
        String text = read(copy.resolve(EDITION));
        String none = PROPOSAL.matcher(text).replaceAll(
                proposal -> proposal.group(2).contains("reading: suggested") ? "$1reading: none\n" : "");
        return written(copy, EDITION, none);
    }

    private static Path written(Path copy, String file, String text) {
        try {
            Files.writeString(copy.resolve(file), text);
            return copy;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
