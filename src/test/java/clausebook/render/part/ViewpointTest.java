package clausebook.render.part;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.address.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Links are relative and name their file, so that they work from a folder too.
final class ViewpointTest {

    @ParameterizedTest
    @CsvSource({"index.html,about.html,about.html", "a/b/clauses/c.html,a/b/index.html,../index.html",
        "a/b/clauses/c.html,a/b/clauses/d.html#e,d.html#e", "topics/x.html,a/b/clauses/c.html,../a/b/clauses/c.html",
        "a/b/index.html,assets/clausebook.css,../../assets/clausebook.css", "a-z/2.html,a-z.html,../a-z.html"})
    void theWayFromPageToPageIsRelative(String page, String target, String way) {
        assertThat(Address.from(page, target)).isEqualTo(way);
    }

    @Test
    void anUnsafeOutsideAddressIsShownWithoutALink() {
        assertThat(new Viewpoint(null, "x.html").outside("javascript:alert(1)", "here")).isEqualTo(Link.none("here"));
        assertThat(new Viewpoint(null, "x.html").outside("https://www.example.org/a/b"))
                .isEqualTo(new Link("https://www.example.org/a/b", "example.org"));
    }
}
