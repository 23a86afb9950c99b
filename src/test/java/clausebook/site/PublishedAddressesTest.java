package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.content.TrackedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Addresses are for ever: every one that our site ever had stands in a list that only grows, and still leads
/// somewhere.
///
/// After a new page: `mvn test -Dtest=PublishedAddressesTest -Dgolden.update=true` adds its addresses. No switch takes
/// one away.
final class PublishedAddressesTest {

    private static final Path LIST = Path.of("src/test/resources/addresses/published.txt");
    private static final String PAGE = "<main><h1 id='Title'>x</h1>%s</main>";

    @TempDir private Path folder;

    @Test
    void everyAddressThatWasEverPublishedStillLeadsSomewhere() throws IOException {
        assertThat(SiteAddressList.unresolved(BuiltSite.get().folder(), listed())).isEmpty();
    }

    @Test
    void everyAddressOfTheSiteIsInTheList() throws IOException {
        SortedSet<String> all = new TreeSet<>(listed());
        all.addAll(SiteAddressList.of(BuiltSite.get().folder()));
        TrackedFile.holds(LIST, String.join("\n", all) + "\n");
    }

    @Test
    void theListHasPagesDataTextsAndPlacesOfItemsAndTerms() throws IOException {
        assertThat(listed()).hasSizeGreaterThan(1200)
                .contains("index.html", "data/clauses.json", "reviews.ics", "pewsey/social-media/undated/text.txt",
                        "glossary.html#covert-surveillance", "salisbury/social-media/draft-1/index.html#photos",
                        "salisbury/social-media/clauses/purposes-of-use.html#local-democracy")
                .noneMatch(address -> address.startsWith("assets/") || address.startsWith("tool/"));
    }

    @Test
    void noLineWasEverTakenOutOfTheList() throws Exception {
        assertThat(GrowingFile.takenOut(Path.of("").toAbsolutePath(), LIST)).isEmpty();
    }

    @Test
    void aPageThatWentIsCaughtAndOneThatLeadsOnIsNot() throws IOException {
        page("a/p/clauses/old.html", "<p id='item'>x</p>");
        page("topics/photos.html", "");
        SortedSet<String> before = SiteAddressList.of(folder);
        assertThat(before).containsExactly("a/p/clauses/old.html", "a/p/clauses/old.html#item", "topics/photos.html");

        page("topics/pictures.html", "");
        Files.writeString(folder.resolve("topics/photos.html"),
                "<meta http-equiv='refresh' content='0; url=pictures.html'>");
        assertThat(SiteAddressList.unresolved(folder, before)).isEmpty();

        Files.delete(folder.resolve("topics/pictures.html"));
        page("a/p/clauses/old.html", "");
        assertThat(SiteAddressList.unresolved(folder, before)).containsExactly("a/p/clauses/old.html#item",
                "topics/photos.html");

        Files.delete(folder.resolve("a/p/clauses/old.html"));
        assertThat(SiteAddressList.unresolved(folder, before)).isEqualTo(List.copyOf(before));
    }

    @Test
    void aLineThatIsTakenOutIsCaught() throws Exception {
        Path list = Path.of("list.txt");
        GrowingFile.git(folder, "init", "-q");
        commit(list, "a.html\nb.html\n");
        commit(list, "a.html\na/new.html\nb.html\n");
        assertThat(GrowingFile.takenOut(folder, list)).isEmpty();
        commit(list, "a/new.html\nb.html\n");
        assertThat(GrowingFile.takenOut(folder, list)).containsExactly("a.html");
        commit(list, "a.html\na/new.html\nb.html\n");
        assertThat(GrowingFile.takenOut(folder, list)).isEmpty();
    }

    private void commit(Path list, String text) throws Exception {
        Files.writeString(folder.resolve(list), text);
        GrowingFile.git(folder, "add", list.toString());
        GrowingFile.git(folder, "-c", "user.name=A Clerk", "-c", "user.email=clerk@anytown.example", "commit", "-q",
                "-m", "Change");
    }

    private void page(String path, String body) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), PAGE.formatted(body));
    }

    private static List<String> listed() throws IOException {
        return Files.exists(LIST) ? Files.readAllLines(LIST) : List.of();
    }
}
