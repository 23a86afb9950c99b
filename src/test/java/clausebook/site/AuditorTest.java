package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// What a clerk can show an auditor, in two steps from the home page: the list of policies, the accessibility statement
/// with its date, the IT policy, and checksums that hold.
final class AuditorTest {

    private static final Path SITE = BuiltSite.get().folder();

    @Test
    void theRegisterIsOneStepFromHome() throws IOException {
        assertThat(page("index.html").select("footer a[href=register.html]")).hasSize(1);
    }

    @Test
    void theRegisterListsEveryPolicyWithDraftsApart() throws IOException {
        Document register = page("register.html");
        assertThat(register.select("#Policies ~ table tbody th").eachText()).containsExactly(
                "Carmarthenshire: Use of Social Media policy", "Malvern: Use of social media policy",
                "Pewsey: Social media policy for councillors, staff and volunteers",
                "An unnamed Welsh council: Social media policy");
        assertThat(register.select("#Others ~ table tbody th").eachText())
                .containsExactly("Salisbury: Social media policy for staff");
    }

    @Test
    void theListOfClass5HasNoDraft() throws IOException {
        assertThat(page("register.html").selectFirst(".asked dd").select("a").eachAttr("href"))
                .containsExactly("register.html#Policies");
    }

    @Test
    void theRegisterLeadsToTheStatementAndTellsItsDateAndThatThereIsNoItPolicy() throws IOException {
        Element asked = page("register.html").selectFirst(".asked");
        assertThat(asked.select("a[href=accessibility.html]")).hasSize(1);
        assertThat(asked.text()).contains("Last reviewed on 20 November 2026", "IT policy None is held here");
    }

    @Test
    void everyChecksumIsThatOfTheFileItStandsBeside() throws Exception {
        var rows = page("register.html").select(".sums tbody tr");
        assertThat(rows).hasSize(5);
        for (Element row : rows) {
            byte[] text = Files.readAllBytes(SITE.resolve(row.selectFirst("a").attr("href")));
            assertThat(row.selectFirst("code").text())
                    .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        }
    }

    @Test
    void theReviewsAreParted() throws IOException {
        Document reviews = page("reviews.html");
        assertThat(reviews.select("main h2").eachText()).containsExactly("Overdue", "No date known",
                "Nothing to review", "In your calendar");
        assertThat(reviews.select(".note dd").eachText()).containsExactly("1 policy", "none", "none", "none",
                "3 policies", "1 policy");
        assertThat(reviews.select("a[href$=.ics]").eachAttr("href")).containsExactly("reviews.ics",
                "unnamed-welsh-council/reviews.ics");
    }

    @Test
    void theDownloadsLeadToEveryDataFileAndNameTheLicence() throws IOException {
        Document downloads = page("downloads.html");
        try (Stream<Path> data = Files.list(SITE.resolve("data"))) {
            assertThat(downloads.select("a[href^=data/]").eachAttr("href")).containsExactlyInAnyOrderElementsOf(
                    data.map(file -> "data/" + file.getFileName()).toList());
        }
        assertThat(downloads.select("a[href$=.ics]").eachAttr("href")).containsExactly("reviews.ics",
                "unnamed-welsh-council/reviews.ics");
        assertThat(downloads.select(".note").text()).contains("Apache License, version 2.0");
        assertThat(page("index.html").select("footer a[href=downloads.html]")).hasSize(1);
    }

    private static Document page(String path) {
        return BuiltSite.get().page(path);
    }
}
