package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemPrinter;
import clausebook.diagnostic.Problems;
import clausebook.draft.FileKind;
import clausebook.intake.DocumentFile;
import clausebook.load.ContentSource;
import clausebook.load.Loader;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.write.ContentText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The problems whose content can't be stored as a text beside the others, or that other things than content cause.
final class FilesOfOtherKindsTest {

    private static final String EDITION = "content/councils/anytown/parking/2025.yaml";

    @TempDir private Path folder;
    private Path content;
    private Path edition;

    @BeforeEach
    void writeSoundContent() {
        content = ProblemCase.soundContentIn(folder);
        edition = folder.resolve(EDITION);
    }

    @Test
    void emptyFolderHasNoContent() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertTold(CheckRun.of(empty), "empty:1:1: error: there is no content in this folder  [no-content]\n"
                + "  why:  a site can't be made of nothing\n  mend: start the command in the folder that holds "
                + "the folder \"content\", or name that with --content\n");
    }

    @Test
    void documentOfMoreThanFiftyMegabytesIsNotRead() {
        Problems problems = new Problems();

        assertThat(new DocumentFile("policy.docx", new byte[DocumentFile.MOST_BYTES + 1]).read(problems)).isEmpty();
        assertThat(problems.inOrder()).extracting(found -> new ProblemPrinter(_ -> List.of()).print(found))
                .containsExactly("policy.docx:1:1: error: this file has more than 50 MB  [document-too-large]\n"
                        + "  why:  a file is read whole, and one that is too large could stop the computer\n"
                        + "  mend: in Word choose File > Save As with a new name, having taken out the pictures; "
                        + "or make "
                        + "several files of it\n");
    }

    @Test
    void textOfAWholeShelfIsRefusedBeforeItIsRead() {
        Problems problems = new Problems();
        byte[] shelf = "Every bin must be shut.\n\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);

        assertThat(new DocumentFile("policy.txt", shelf).read(problems)).isEmpty();
        assertThat(problems.inOrder()).extracting(Problem::what)
                .containsExactly("this text has more than 2 million letters");
    }

    @Test
    void siteFileThatIsMissingIsNamed() throws IOException {
        Files.delete(content.resolve("site.yaml"));

        assertTold(CheckRun.of(content), "content/site.yaml:1:1: error: this file is missing  [missing-file]\n"
                + "  why:  it holds the site's title and language\n  mend: write it, or copy it from another site "
                + "and change it\n");
    }

    @Test
    void symbolicLinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.move(edition, folder.resolve("elsewhere.yaml"));
        Files.createSymbolicLink(edition, elsewhere);

        assertTold(CheckRun.of(content), EDITION + ":1:1: error: this is a symbolic link, not a file  [symbolic-link]\n"
                + "  why:  a link could lead to files outside the content\n  mend: replace it by the file itself\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025 - Copy", "2025 - Copy (2)", "Copy of 2025", "2025-PC", "2025-DESKTOP-4F2", "2025 (1)",
        "2025 copy", "2025 2", "2025-copy", "2025-copy-2", "copy-of-2025", "2025_copy", "2025 (copy)",
        "2025 (another copy)", "2025 (Jane's conflicted copy 2026-01-01)", "2025(1)", "Copy (2) of 2025",
        "Copy of Copy of 2025", "2025 - Copy - Copy", "2025 – Copy", "2025.sync-conflict-20260101-120000-ABCDEFG",
        "2025_BACKUP_1234", "2025.bak", "2025-NAME-PC"})
    void copyIsNamedAndNeverBuilt(String name) throws IOException {
        Files.writeString(edition.resolveSibling(name + ".yaml"), "no edition at all");

        assertTold(CheckRun.of(content), "content/councils/anytown/parking/" + name
                + ".yaml:1:1: warning: this looks like a copy of \"2025.yaml\", and is passed over  [copy-of-file]\n"
                + "  why:  two files that say the same would show each policy twice\n"
                + "  mend: move what is new in it to the other file, and delete it; for a new edition choose a name of "
                + "its own\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"._2025.yaml", "2025.yaml~", ".2025.yaml.swp", "2025.yaml.orig", "2025.yaml.bak",
        "#2025.yaml#", "2025.yaml.rej", ".git/config", ".git/objects/2025.yaml", ".svn/entries", "~$2025.yaml",
        ".#2025.yaml", "desktop.ini", ".~lock.2025.yaml#", "__MACOSX/._x", ".nfs000000001", "2025.yaml.old",
        "2025.yaml.save", ".2025.yaml.kate-swp", "ehthumbs.db", "@eaDir/2025.yaml"})
    void whatEditorsAndHistoriesLeaveIsPassedOver(String name) throws IOException {
        Path stray = edition.resolveSibling(name);
        Files.createDirectories(stray.getParent());
        Files.writeString(stray, "x");

        assertTold(CheckRun.of(content), "");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void pipeInPlaceOfAFileIsNotRead() throws Exception {
        Files.delete(edition);
        assertThat(new ProcessBuilder("mkfifo", edition.toString()).start().waitFor()).isZero();

        assertThat(CheckRun.of(content).problems()).singleElement().satisfies(
                problem -> assertThat(problem.what())
                        .isEqualTo("this can't be opened: it is no file, but a pipe or a device"));
    }

    @ParameterizedTest
    @CsvSource({"councils/anytown/parking/2025.yaml, .yml", "councils/anytown/parking/policy.yaml, .YAML",
        "councils/anytown/council.yaml, .yaml.txt", "vocabulary/topics.yaml, .yml", "site.yaml, .yml"})
    void fileWithAWrongEndingIsNotCalledMissingToo(String path, String ending) throws IOException {
        String renamed = path.replace(".yaml", ending);
        Files.move(content.resolve(path), content.resolve(renamed));

        assertTold(CheckRun.of(content), "content/" + renamed
                + ":1:1: error: this file has no place in the content  [unexpected-file]\n"
                + "  why:  a file that nobody reads would be lost without a word\n" + "  mend: rename it to \""
                + Path.of(path).getFileName() + "\""
                + (ending.endsWith(".txt")
                        ? "; Windows shows the ending .txt once you tick \"File name extensions\" under View, Show"
                        : "")
                + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\3\4word/document.xml", "{\\rtf1\\ansi title: Parking policy}",
        "\u00D0\u00CF\u0011\u00E0 Word"})
    void documentOfAWordProcessorIsToldOnce(String start) throws IOException {
        Files.write(edition, start.getBytes(StandardCharsets.ISO_8859_1));

        CheckRun run = CheckRun.of(content);
        assertThat(run.problems()).hasSize(1);
        assertThat(run.printed()).contains(
                EDITION + ":1:1: error: this is a document of a word processor, not plain text  [not-utf8]",
                "  mend: copy its words into a text editor such as Notepad, and save them there as UTF-8\n");
    }

    @Test
    void councilOutsideItsFolderIsSentToItsPlace() throws IOException {
        Path moved = Files.createDirectories(content.resolve("oldtown")).resolve("council.yaml");
        Files.copy(content.resolve("councils/anytown/council.yaml"), moved);

        assertTold(CheckRun.of(content),
                "content/oldtown/council.yaml:1:1: error: this file has no place in the content  [unexpected-file]\n"
                        + "  why:  a file that nobody reads would be lost without a word\n"
                        + "  mend: move it to its place: councils/<council>/council.yaml, or "
                        + "councils/<council>/<policy>/<edition>.yaml\n");
    }

    @Test
    void fileThatCanNotBeOpenedIsNamed() {
        Problems problems = new Problems();
        Loader.load(new LockedSource(), problems);

        assertThat(new ProblemPrinter(_ -> List.of()).print(problems.inOrder().getFirst()))
                .isEqualTo("content/site.yaml:1:1: error: this can't be opened: access is denied  [unreadable-file]\n"
                        + "  why:  its words would be missing on the site\n"
                        + "  mend: check that the file is there, is not locked by another program, and that you "
                        + "may read it\n");
        assertThat(problems.inOrder()).hasSize(1);
    }

    /// A file that another program holds.
    private static final class LockedSource implements ContentSource {
        @Override
        public String name() {
            return "content";
        }

        @Override
        public List<Found> list() {
            return List.of(new Found("site.yaml", false));
        }

        @Override
        public byte[] read(String path) throws IOException {
            throw new AccessDeniedException(path);
        }
    }

    @Test
    void fileOfMoreThanFourMegabytesIsNotRead() throws IOException {
        Files.writeString(edition, "# a long file\n".repeat(300_000));

        assertTold(CheckRun.of(content),
                EDITION + ":1:1: error: this file has more than 4 MB  [file-too-large]\n"
                        + "  why:  a file is read whole, and one that is too large could stop the computer\n"
                        + "  mend: take out what is not text, or part the policy into several\n");
    }

    @Test
    void lineOfMoreThanTwentyThousandLettersIsNotRead() throws IOException {
        Files.writeString(edition, "# note\ntitle: " + "x".repeat(20_000) + "\n");

        assertTold(CheckRun.of(content),
                EDITION + ":2:1: error: this line has more than 20,000 letters  [file-too-large]\n"
                        + source(2, "# note\ntitle: " + "x".repeat(153), 1)
                        + "  why:  a line is read in one piece, and one that is too long could stop the computer\n"
                        + "  mend: part it into lines; a long text stands under the sign |, paragraph by paragraph\n");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 9", "7, 0", "7, 9"})
    void firstLetterThatIsNotUtf8IsShown(int linesBefore, int lettersBefore) throws IOException {
        String words =
                "# note\n".repeat(linesBefore) + "title: " + "x".repeat(lettersBefore) + "Caf\u00e9\nlabel: Plan\n";
        Files.write(edition, words.getBytes(StandardCharsets.ISO_8859_1));

        assertTold(CheckRun.of(content),
                EDITION + ":" + (1 + linesBefore) + ":" + (11 + lettersBefore)
                        + ": error: from here on this file is not UTF-8 text  [not-utf8]\n"
                        + source(1 + linesBefore, words, 11 + lettersBefore)
                        + "  why:  letters such as £ or ŷ would come out as something else\n"
                        + "  mend: open it in a text editor and save it with the encoding UTF-8\n");
    }

    @Test
    void editThatWouldTouchMoreIsRefused() {
        byte[] file = "title: Rules\ndates: # from the agenda\n  adopted: 2020\n".getBytes(StandardCharsets.UTF_8);
        Problems problems = new Problems();
        ContentText text = ContentText.read(EDITION, file, problems).orElseThrow();

        assertThat(text.with(List.of(YamlEdit.put(YamlPath.of("dates"), "2021")), FileKind.EDITION.form(), problems))
                .isEmpty();
        assertThat(new ProblemPrinter(_ -> new String(file, StandardCharsets.UTF_8).lines().toList())
                .print(problems.inOrder().getFirst())).isEqualTo(EDITION
                        + ":3:3: error: this can't be changed alone: a comment stands behind its name  [edit-refused]\n"
                        + "    3 |   adopted: 2020\n      |   ^\n"
                        + "  why:  the program changes one value and leaves every other letter of a file as it is\n"
                        + "  mend: change it by hand in a text editor, then run \"clausebook check\"\n");
    }

    private static void assertTold(CheckRun run, String message) {
        assertThat(run.printed()).isEqualTo(message);
    }

    private static String source(int line, String words, int column) {
        return "    " + line + " | " + words.lines().toList().get(line - 1) + "\n      | " + " ".repeat(column - 1)
                + "^\n";
    }
}
