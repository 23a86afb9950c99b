package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a policy covers somebody is told alike on every page, and a draft is never told as if it bound anybody.
final class CoverTest {

    @Test
    void whoIsPartOfALargerGroupIsCoveredWithIt() {
        assertThat(says("administrators", "carmarthenshire")).isEqualTo("This policy covers you.");
        assertThat(says("approved-posters", "pewsey")).isEqualTo("This policy covers you.");
    }

    @Test
    void aDraftWouldCover() {
        assertThat(says("staff", "salisbury"))
                .isEqualTo("This policy would cover you. It is a draft and binds nobody yet.");
        assertThat(says("staff", "malvern")).isEqualTo("This policy covers you.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "audiences/index.html"})
    void policiesInForceDraftsAndThoseThatOnlyNameSomebodyAreCountedApart(String page) {
        List<String> lines = BuiltSite.get().page(page).select("main li").eachText();
        assertThat(lines).contains("Staff 4 policies cover you, 1 is not in force yet",
                "Councillors 2 policies cover you, 2 say they do not",
                "Volunteers 1 policy covers you, 1 is not in force yet",
                "Contractors and consultants no policy covers you, 1 binds you by name");
    }

    @Test
    void aPolicyThatNamesSomebodyIsNotSaidToBeSilent() {
        assertThat(BuiltSite.get().page("carmarthenshire/social-media/index.html").select("main li").eachText())
                .contains("Contractors and consultants only by name: 5 clauses with duties")
                .doesNotContain("Contractors and consultants");
        assertThat(BuiltSite.get().page("can-i-post/contractors/official/every-post.html")
                .select("section[aria-labelledby=In-carmarthenshire]").text())
                .contains("some of its clauses bind you by name").doesNotContain("does not mention you");
        assertThat(BuiltSite.get().page("can-i-post/contractors/official/every-post.html")
                .select("section[aria-labelledby=In-pewsey]").text()).contains("does not mention you");
    }

    @Test
    void aDraftIsMarkedWhereItStandsAmongOthers() {
        assertThat(BuiltSite.get().page("carmarthenshire/social-media/clauses/no-personal-use-at-work.html")
                .select(".near h3").eachText()).contains("Salisbury Draft", "Malvern");
        assertThat(BuiltSite.get().page("compare/overview.html").select("thead th").eachText())
                .contains("Salisbury Draft", "Pewsey");
        assertThat(BuiltSite.get().page("compare/gaps/malvern.html").select("main li").eachText())
                .anyMatch(line -> line.startsWith("9.1 Review every year Salisbury (Draft): "))
                .anyMatch(line -> line.startsWith("5.6 Training and licence for administrators Carmarthenshire: "));
    }

    @Test
    void aWithdrawnPolicyBindsNobody(@TempDir Path folder) throws IOException {
        Path content = folder.resolve("content");
        FolderBytes.copy(Path.of("src/test/resources/golden/content"), content, false);
        Path edition = content.resolve("councils/cwm/dogs/undated.yaml");
        Files.writeString(edition, Files.readString(edition).replace("status: unknown", "status: withdrawn"));
        Path kinds = content.resolve("vocabulary/policy-kinds.yaml");
        Files.writeString(kinds, Files.readString(kinds).replace("name: Dogs", "name: Dogs, post: true"));
        Path site = folder.resolve("site");
        assertThat(new Pipeline(new Problems()).build(new Pipeline.Folders(content, Path.of("templates"),
                Optional.empty(), site, LocalDate.of(2026, 11, 20)), Progress.SILENT)).isPresent();

        String ended = "This policy covered you. It was withdrawn and binds nobody any more.";
        assertThat(
                Jsoup.parse(site.resolve("audiences/residents.html").toFile(), "UTF-8").select("p.unbound").eachText())
                .contains(ended);
        assertThat(Jsoup.parse(site.resolve("can-i-post/residents/official/every-post.html").toFile(), "UTF-8")
                .select("section[aria-labelledby=In-cwm]").text()).contains(ended);
    }

    private static String says(String audience, String council) {
        return BuiltSite.get().parts("audiences/" + audience + ".html").stream()
                .map(page -> page.select("section:has(h2 a[href*=" + council + "]) p.bound").text())
                .filter(words -> !words.isEmpty()).findFirst().orElse("");
    }
}
