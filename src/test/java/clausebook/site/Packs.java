package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.pipeline.ChangePapers;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The papers of the real draft, and of each invented year, written once a run into `target/test-packs`.
final class Packs {

    static final LocalDate DATE = LocalDate.of(2026, 11, 20);
    private static final Path FOLDER = Path.of("target/test-packs").toAbsolutePath();
    private static final Packs ONLY = new Packs();

    private Packs() {
        empty(FOLDER);
        guide(Path.of("content")).changes()
                .forEach(changes -> write(Path.of("content"), changes, FOLDER.resolve("real")));
        Path invented = Path.of("src/test/resources/renew/content");
        Guide guide = guide(invented);
        guide.changes().forEach(
                changes -> write(invented, changes, FOLDER.resolve("to-" + changes.to().edition().id().slug())));
        EditionGuide last = guide.policies().findFirst().orElseThrow().editions().getLast();
        write(invented, last, Optional.empty(), FOLDER.resolve("first"));
    }

    static Packs get() {
        return ONLY;
    }

    /// The folders, one for each meeting.
    List<Path> folders() {
        return Stream.of("real", "to-2024", "to-2025", "to-2026", "first").map(FOLDER::resolve).toList();
    }

    /// A folder by its name.
    Path folder(String name) {
        return FOLDER.resolve(name);
    }

    /// Every page of every meeting.
    List<Path> pages() {
        return BuiltSite.pages(FOLDER);
    }

    static Guide guide(Path content) {
        Problems problems = new Problems();
        Guide guide =
                new Pipeline(problems).guide(content, DATE).orElseThrow(() -> new AssertionError(problems.inOrder()));
        assertThat(problems.hasErrors()).isFalse();
        return guide;
    }

    static void write(Path content, EditionChanges changes, Path out) {
        write(content, changes.to(), Optional.of(changes), out);
    }

    private static void write(Path content, EditionGuide edition, Optional<EditionChanges> changes, Path out) {
        Problems problems = new Problems();
        assertThat(new ChangePapers(guide(content), Path.of("templates"), problems).write(edition, changes, out))
                .isPresent();
        assertThat(problems.inOrder()).isEmpty();
    }

    private static void empty(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    /// Everything in a folder, byte for byte.
    static String bytes(Path folder) {
        return FolderBytes.of(folder).toString();
    }
}
