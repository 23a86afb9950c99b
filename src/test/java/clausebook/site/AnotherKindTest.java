package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.Program;
import clausebook.command.console.Console;
import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A policy of another kind, of a council that is new, changes nothing on the pages of those that were there: but the
/// lists in which it has to stand.
final class AnotherKindTest {

    /// Where all kinds stand together; a file of a folder counts as the folder.
    private static final Set<String> LISTS = Set.of("a-z.html", "about.html", "audiences", "changes.html",
            "checklists/index.html", "checklists/moments", "checklists/newtown", "clausebook-site.txt", "compare/gaps",
            "councils.html", "data", "feed.xml", "for/index.html", "for/newtown", "index.html", "register.html",
            "reviews.html", "search", "search.html", "sitemap.xml", "newtown");
    private static final Path CONTENT = Path.of("src/test/resources/golden/content");

    @TempDir private Path folder;

    @Test
    void theFirstPolicyOfAKindChangesOnlyListsAndRegisters() throws IOException {
        Path content = folder.resolve("content");
        FolderBytes.copy(CONTENT, content, false);
        Files.writeString(content.resolve("vocabulary/asked.yaml"),
                "- { id: caravans, name: Caravans, covered: [anytown/parking#permit] }\n");
        SortedMap<String, String> before = built(content, "before");
        StringWriter said = new StringWriter();
        assertThat(Program.run(new Console(new PrintWriter(said), new PrintWriter(said), false),
                LocalDate.of(2026, 11, 20),
                "start", "newtown/machines", "--kind", "it-use", "--name", "Newtown Parish Council", "--content",
                content.toString())).as(said.toString()).isZero();

        SortedMap<String, String> after = built(content, "after");

        assertThat(after.keySet()).containsAll(before.keySet().stream().filter(path -> !isList(path)).toList());
        assertThat(after.keySet()).filteredOn(path -> !before.containsKey(path)).allMatch(AnotherKindTest::isList);
        before.forEach((path, bytes) -> {
            if (!isList(path)) {
                assertThat(after.get(path)).as(path).isEqualTo(bytes);
            }
        });
        assertThat(before).containsKey("asked/caravans.html");
        assertThat(after.get("checklists/moments/going-wrong.html")).contains("Newtown", "not every clause is read");
        assertThat(after.get("register.html")).contains("Newtown", "IT and e-mail use");
    }

    private static boolean isList(String path) {
        return LISTS.stream().anyMatch(list -> path.equals(list) || path.startsWith(list + "/"));
    }

    private SortedMap<String, String> built(Path content, String name) {
        Problems problems = new Problems();
        Path site = folder.resolve(name);
        assertThat(new Pipeline(problems).build(new Pipeline.Folders(content, Path.of("templates"), Optional.empty(),
                site, LocalDate.of(2026, 11, 20)), Progress.SILENT)).isPresent();
        return FolderBytes.of(site);
    }
}
