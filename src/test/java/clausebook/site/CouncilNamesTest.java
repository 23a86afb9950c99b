package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/// A council's page tells its name once, or that its document gives none; in a sentence the name begins with its own
/// letter.
final class CouncilNamesTest {

    @Test
    void aNameThatIsTheHeadingIsNoFactBesideIt() {
        assertThat(BuiltSite.get().page("salisbury/index.html").select("h1, .facts").text())
                .containsOnlyOnce("Salisbury City Council");
    }

    @Test
    void aNameThatIsNotKnownIsSaidToBeSo() {
        assertThat(BuiltSite.get().page("unnamed-welsh-council/index.html").select(".facts").text())
                .contains("Not known: its document gives no name");
    }

    @Test
    void aNameInsideASentenceKeepsItsSmallLetter() {
        assertThat(BuiltSite.get().pages()).allSatisfy(page -> assertThat(withACapital(page)).isEmpty());
        assertThat(withACapital("<p>What Malvern and An unnamed Welsh council answer</p>")).hasSize(1);
    }

    private static List<String> withACapital(Path page) {
        return withACapital(BuiltSite.get().page(BuiltSite.get().folder().relativize(page).toString()).html());
    }

    private static List<String> withACapital(String html) {
        return Jsoup.parse(html).body().select("*").textNodes().stream().map(TextNode::text)
                .filter(words -> words.matches(".*[a-z,] An unnamed Welsh council.*")).toList();
    }
}
