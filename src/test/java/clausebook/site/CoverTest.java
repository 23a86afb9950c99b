package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        assertThat(says("staff", "salisbury")).isEqualTo("This policy would cover you. It is a draft and binds nobody yet.");
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
                .contains("Contractors and consultants only by name: 5 clauses with duties").doesNotContain("Contractors and consultants");
        assertThat(BuiltSite.get().page("can-i-post/contractors/official/every-post.html")
                .select("section[aria-labelledby=In-carmarthenshire]")
                .text()).contains("some of its clauses bind you by name").doesNotContain("does not mention you");
        assertThat(BuiltSite.get().page("can-i-post/contractors/official/every-post.html").select("section[aria-labelledby=In-pewsey]")
                .text()).contains("does not mention you");
    }

    @Test
    void aDraftIsMarkedWhereItStandsAmongOthers() {
        assertThat(BuiltSite.get().page("carmarthenshire/social-media/clauses/no-personal-use-at-work.html").select(".near h3").eachText())
                .contains("Salisbury Draft", "Malvern");
        assertThat(BuiltSite.get().page("compare/overview.html").select("thead th").eachText()).contains("Salisbury Draft", "Pewsey");
        assertThat(BuiltSite.get().page("compare/gaps/malvern.html").select("main li").eachText())
                .contains("7.11 Permission for photos and video Salisbury (Draft)", "Concerns about a child or adult Pewsey");
    }

    private static String says(String audience, String council) {
        return BuiltSite.get().page("audiences/" + audience + ".html").select("section:has(h2 a[href*=" + council + "]) p.bound").text();
    }
}
