package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What people ask about today: named, held in general words, read in vain; each told as what it is.
final class AskedPagesTest {

    @Test
    void whatIsNamedStandsApartFromWhatOnlyHolds() {
        Document reposts = BuiltSite.get().page("asked/reposts.html");
        assertThat(reposts.select(".lede").text()).isEqualTo(
                "3 councils’ policies name it, 2 hold for it in general words.");
        assertThat(reposts.select("section[aria-labelledby=Named] h3 a").eachText())
                .containsExactly("Malvern", "Salisbury", "An unnamed Welsh council");
        assertThat(reposts.select("section[aria-labelledby=Covered] h3 a").eachText())
                .containsExactly("Carmarthenshire", "Pewsey");
    }

    @Test
    void aPolicyThatWasReadInVainIsNoPermission() {
        Document streams = BuiltSite.get().page("asked/livestreams.html");
        assertThat(streams.select("section[aria-labelledby=Silent] li").eachText())
                .containsExactly("Malvern Read for this on 1 December 2026",
                        "An unnamed Welsh council Read for this on 1 December 2026");
        assertThat(streams.select("section[aria-labelledby=Silent]").text()).contains("Silence is not permission");
    }

    @Test
    void everyMatterIsListedWithWhatWasFound() {
        assertThat(BuiltSite.get().page("asked/index.html").select("main li").eachText()).hasSize(8)
                .contains("TikTok and other new platforms No policy names it, 5 hold for it in general words.");
        assertThat(BuiltSite.get().pages().stream().filter(page -> page.toString().contains("a-z"))
                .flatMap(page -> BuiltSite.get().page(BuiltSite.get().folder().relativize(page).toString())
                        .select("a[href$='asked/deepfakes.html']").eachText().stream()))
                .contains("Deepfakes", "Face swap");
        assertThat(BuiltSite.get().page("questions/index.html").select("a[href='../asked/index.html']")).hasSize(1);
    }
}
