package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// "Can I post this?" walked along every path: each yes, and each end, shows duties or a stated silence for each
/// council.
final class PostPathsTest {

    private static final Path SITE = BuiltSite.get().folder();
    private static final List<String> COUNCILS =
            List.of("carmarthenshire", "malvern", "pewsey", "salisbury", "unnamed-welsh-council");

    private final Map<Path, Document> seen = new HashMap<>();
    private final Set<String> bare = new TreeSet<>();
    private int ends;

    @Test
    void everyPathEndsInDutiesOrAStatedSilenceForEachCouncil() throws IOException {
        walk(SITE.resolve("can-i-post/index.html"), 0);
        assertThat(bare).isEmpty();
        assertThat(ends).as("paths: audiences x capacities x a yes or no to each question").isEqualTo(4 * 2 * 32);
        assertThat(seen).hasSizeLessThan(300);
        assertThat(BuiltSite.get().pages().stream().filter(page -> page.startsWith(SITE.resolve("can-i-post"))))
                .allMatch(seen::containsKey);
    }

    @Test
    void anAudienceThatAPolicyDoesNotBindIsToldWhereToLookInstead() throws IOException {
        Element council = page(SITE.resolve("can-i-post/councillors/official/politics-yes.html"))
                .getElementById("In-carmarthenshire").closest("section");
        assertThat(council.text()).contains("does not cover you").contains("Look instead");
    }

    @Test
    void whatFollowsIsShownAlsoWhereNoRuleIs() throws IOException {
        assertThat(told("staff/personal/politics-yes.html", "malvern")).contains("What follows", "political comments")
                .doesNotContain("No rule held here");
        assertThat(told("staff/official/copyright-yes.html", "pewsey")).contains("likely to breach copyright");
        assertThat(told("staff/official/copyright-yes.html", "salisbury")).contains("likely to breach copyright");
        assertThat(told("volunteers/official/politics-yes.html", "pewsey")).contains("No rule held here");
    }

    @Test
    void theBanOnBullyingStandsUnderWhatYouPost() throws IOException {
        assertThat(told("staff/official/every-post.html", "malvern"))
                .contains("discrimination, bullying or harassment");
        assertThat(told("staff/personal/every-post.html", "malvern"))
                .contains("discrimination, bullying or harassment");
    }

    private String told(String page, String council) throws IOException {
        return page(SITE.resolve("can-i-post").resolve(page)).getElementById("In-" + council).closest("section").text();
    }

    @Test
    void aPageWithoutDutiesAndWithoutAWordIsCaught() throws IOException {
        Document page = page(SITE.resolve("can-i-post/staff/official/politics-yes.html"));
        page.getElementById("In-malvern").closest("section").select(".tasks, .unbound").remove();
        check(Path.of("planted.html"), page);
        assertThat(bare).containsExactly("planted.html: malvern");
    }

    private void walk(Path file, int asked) throws IOException {
        Document page = page(file);
        assertThat(asked).as("at most seven questions").isLessThanOrEqualTo(7);
        boolean result = page.selectFirst("section.moment") != null;
        if (result) {
            check(file, page);
        }
        List<Element> choices = page.select(".choices a");
        ends += choices.isEmpty() ? 1 : 0;
        boolean question = choices.size() > 1;
        for (Element choice : choices) {
            walk(file.resolveSibling(choice.attr("href")).normalize(), asked + (question ? 1 : 0));
        }
    }

    private void check(Path file, Document page) {
        for (String council : COUNCILS) {
            Element head = page.getElementById("In-" + council);
            Element section = head == null ? null : head.closest("section");
            boolean duties = section != null && !section.select(".tasks > li > a.num[href]").isEmpty();
            boolean silence = section != null && section.select(".unbound").hasText();
            if (!duties && !silence) {
                bare.add(file.getFileName() + ": " + council);
            }
        }
    }

    private Document page(Path file) throws IOException {
        if (!seen.containsKey(file)) {
            seen.put(file, Jsoup.parse(Files.readString(file)));
        }
        return seen.get(file);
    }
}
