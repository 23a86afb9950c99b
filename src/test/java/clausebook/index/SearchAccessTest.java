package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Everybody can use the search page, whatever it shows.
@Execution(ExecutionMode.CONCURRENT)
final class SearchAccessTest {

    private SearchScreen screen;
    private Path site;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        screen = SearchScreen.open();
        site = SearchScreen.site();
        page = screen.page();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    /// With hits, with a filter chosen, with nothing found, with a mended word; on a phone, a tablet and a desk, in the
    /// dark, in forced colours.
    @Test
    void nobodyIsLockedOut() {
        for (String query : List.of("q=photo child", "q=photo&duty=do", "q=Salisbury", "q=helicopter zzyzx",
                "q=screnshot",
                "q=friend request&council=salisbury&audience=councillors")) {
            screen.hits(site, query);
            for (int width : new int[] {320, 768, 1280}) {
                page.setViewportSize(width, 800);
                assertThat(violations()).as(query + " at " + width).isEmpty();
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(violations()).as(query + " in the dark").isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
                    .setForcedColors(ForcedColors.ACTIVE));
            assertThat(violations()).as(query + " in forced colours").isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        }
    }

    /// The guard can fail: a link of a filter without words is told, and so is a pale hit in the dark.
    @Test
    void whoWouldBeLockedOutIsSeen() {
        screen.hits(site, "q=photo&duty=do");
        page.evaluate("document.querySelector(\"[data-chip='duty:do']\").textContent = ''");
        assertThat(violations()).contains("link-name");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate("document.querySelector('[data-hit]').style.color = '#333'");
        assertThat(violations()).contains("color-contrast");
    }

    private List<String> violations() {
        return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId).toList();
    }
}
