package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A council's page tells its name once, or that its document gives none.
final class CouncilNamesTest {

    @Test
    void aNameThatIsTheHeadingIsNoFactBesideIt() {
        assertThat(BuiltSite.get().page("salisbury/index.html").select("h1, .facts").text()).containsOnlyOnce("Salisbury City Council");
    }

    @Test
    void aNameThatIsNotKnownIsSaidToBeSo() {
        assertThat(BuiltSite.get().page("unnamed-welsh-council/index.html").select(".facts").text())
                .contains("Not known: its document gives no name");
    }
}
