package clausebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import clausebook.Counts;
import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.publish.FolderState;
import clausebook.publish.Progress;
import clausebook.publish.Published;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build is passed over only where nothing that it reads or writes has changed, and then all it would write is there.
final class KeptBuildTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final long SEED = 22;
    private static final List<String> FILES = List.of("program/clausebook.jar", "program/lib/one.jar",
            "templates/home.ftlh", "templates/assets/site.css", "content/site.yaml",
            "content/councils/brook/parking/2025.yaml", "site/index.html", "site/brook/index.html",
            "site/data/all.csv");
    /// A build that wrote nothing.
    private static final Pipeline.Built FOUND =
            new Pipeline.Built(null, new Published(3, 2, 0, 3), Optional.empty());
    private static final String TOLD = "what was told\nin lines\n";

    @TempDir private Path folder;
    private Path program;
    private Pipeline.Folders folders;

    @BeforeEach
    void keep() throws IOException {
        assumeThat(FolderState.of(Path.of("src/main/launchers"))).as("a disk that keeps the moment of each change")
                .isPresent();
        program = folder.resolve("program");
        for (String file : FILES) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "what stands in " + file);
        }
        folders = folders(folder.resolve("site"), DAY);
        keepAsFound();
    }

    @Test
    void aBuildIsKeptWithTheSiteAsItIsPublished() throws IOException {
        FolderBytes.copy(Path.of("src/test/resources/complete-content"), folder.resolve("whole"), false);
        folders = new Pipeline.Folders(folder.resolve("whole"), Path.of("templates"), Optional.empty(),
                folder.resolve("published"), DAY);
        KeptBuild before = look();
        Problems problems = new Problems();
        Pipeline.Built built = new Pipeline(problems).build(folders, Progress.SILENT).orElseThrow();
        before.keep(built, TOLD, problems);
        assertThat(look().told()).contains(TOLD);
    }

    @Test
    void withoutAChangeTheBuildIsPassedOver() {
        assertThat(look().told()).contains(TOLD);
        assertThat(look().told()).as("and passed over again").contains(TOLD);
    }

    @Test
    void aFileOfSomebodysOwnInItsPlaceStays() throws IOException {
        Files.writeString(kept(), "mine");
        keepAsFound();
        assertThat(kept()).hasContent("mine");
        assertThat(look().told()).isEmpty();
    }

    @Test
    void aBuildThatFindsAllAsItIsIsKeptToo() throws IOException {
        Files.delete(kept());
        assertThat(look().told()).isEmpty();
        keepAsFound();
        assertThat(look().told()).contains(TOLD);
    }

    /// Sizes, dates and names may be as they were: whatever somebody did to a file, the build is made.
    @Test
    void whateverChangesTheBuildIsMade() throws IOException {
        Random random = new Random(SEED);
        List<Path> files = files();
        for (int i = 0; i < Counts.of(200, 2_000); i++) {
            assertThat(look().told()).as("before change " + i).contains(TOLD);
            Path file = files.get(random.nextInt(files.size()));
            String change = change(file, random);
            assertThat(look().told()).as("seed " + SEED + ", change " + i + ": " + change + " " + file).isEmpty();
            // the moment of the change can't be set back, so what is kept now is kept for the files as they are
            keepAsFound();
            if (!Files.exists(file)) {
                Files.writeString(file, "here again");
                keepAsFound();
            }
        }
    }

    @Test
    void anotherDayFolderOrProgramIsAnotherBuild() {
        assertThat(KeptBuild.look(folders(folders.out(), DAY.plusDays(1)), Optional.of(program)).told()).isEmpty();
        assertThat(KeptBuild.look(folders(folder.resolve("elsewhere"), DAY), Optional.of(program)).told()).isEmpty();
        assertThat(KeptBuild.look(folders, Optional.of(folder.resolve("content"))).told()).isEmpty();
        assertThat(KeptBuild.look(folders, Optional.empty()).told()).as("a program that is not packed").isEmpty();
    }

    @Test
    void whatIsKeptIsSealed() throws IOException {
        String kept = Files.readString(kept());
        Files.writeString(kept(), kept + "more\n");
        assertThat(look().told()).isEmpty();
        Files.write(kept(), kept.substring(0, kept.length() / 2).getBytes(StandardCharsets.UTF_8));
        assertThat(look().told()).isEmpty();
        Files.writeString(kept(), kept);
        assertThat(look().told()).contains(TOLD);
    }

    @Test
    void whatJavaLearntOfTheProgramChangesNothing() throws IOException {
        Files.writeString(Files.createDirectories(program.resolve("prepared")).resolve("java.aot"), "learnt");
        assertThat(look().told()).contains(TOLD);
    }

    @Test
    void aLinkAmongTheFilesIsNeverPassedOver() throws IOException {
        Files.createSymbolicLink(program.resolve("linked"), folder.resolve("content/site.yaml"));
        keepAsFound();
        assertThat(look().told()).isEmpty();
    }

    @Test
    void whatChangesWhileItIsBuiltIsNotKept() throws IOException {
        Files.delete(kept());
        KeptBuild before = look();
        Files.writeString(folder.resolve("content/site.yaml"), "more");
        before.keep(FOUND, TOLD, new Problems());
        assertThat(kept()).doesNotExist();
    }

    private static String change(Path file, Random random) throws IOException {
        FileTime date = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(6)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, (new String(bytes, StandardCharsets.ISO_8859_1) + " ")
                    .getBytes(StandardCharsets.ISO_8859_1));
            case 2 -> {
                Files.write(file, flipped(bytes));
                Files.setLastModifiedTime(file, date);
                return "other bytes, same size and date";
            }
            case 3 -> Files.writeString(file.resolveSibling("another" + random.nextInt() + ".yaml"), "");
            case 4 -> Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt()));
            default -> {
                Path aside = file.resolveSibling("aside");
                Files.write(aside, flipped(bytes));
                Files.setLastModifiedTime(aside, date);
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
                return "replaced, same size and date";
            }
        }
        return "changed";
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        if (other.length > 0) {
            other[other.length / 2] ^= 1;
        }
        return other;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String each : List.of("content", "templates", "program", "site")) {
            try (Stream<Path> all = Files.walk(folder.resolve(each))) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /// As a build does that finds the site as it should be.
    private void keepAsFound() {
        look().keep(FOUND, TOLD, new Problems());
    }

    private KeptBuild look() {
        return KeptBuild.look(folders, Optional.of(program));
    }

    private Path kept() {
        return folder.resolve(".site.kept");
    }

    private Pipeline.Folders folders(Path out, LocalDate day) {
        return new Pipeline.Folders(folder.resolve("content"), folder.resolve("templates"), Optional.empty(), out, day);
    }
}
