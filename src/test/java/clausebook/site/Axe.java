package clausebook.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The rules of axe, run over pages that one window shows in turn.
///
/// axe's own driver opens a second page for each that it looks at and carries every passed check back to Java, which
/// takes most of the time with hundreds of pages. Here its script runs in the page itself and only what matters comes
/// back. What stands in a frame is a page too, and looked at by itself. The contrast of text that looks the same on many pages, on the same grounds, is
/// measured on the first of them: see `axe/run.js`.
public final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");
    private static final String RUN = script();

    private final List<String> off;
    private final List<String> only;
    private final Set<String> looks = new TreeSet<>();

    private Axe(Browser.NewContextOptions mode, Media media) {
        // Nobody points at paper.
        off = media == Media.PRINT ? List.of("target-size") : List.of();
        boolean otherColours = mode.forcedColors != null || Optional.of(ColorScheme.DARK).equals(mode.colorScheme);
        only = otherColours ? OF_COLOUR : List.of();
    }

    /// What breaks WCAG 2.2 A or AA on pages: the address, the rule and the first element at fault.
    ///
    /// @param mode      the window's width, colours and the like; in the dark and in forced colours only the rules of
    ///                  colour are run, as nothing else differs from the page by day
    /// @param addresses whole addresses, `file://` or `http://`
    public static List<String> violations(TestBrowser browser, Browser.NewContextOptions mode, Media media,
            List<String> addresses) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = browser.browser().newContext(mode)) {
            context.addInitScript(AxeBuilder.getAxeScript());
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            Axe axe = new Axe(mode, media);
            for (String address : addresses) {
                page.navigate(address);
                axe.violations(page).forEach(fault -> found.add(address + ": " + fault));
            }
        }
        return found;
    }

    private List<String> violations(Page page) {
        Map<?, ?> told = (Map<?, ?>) page.evaluate(RUN, List.of(LEVELS, off, only, List.copyOf(looks)));
        looks.addAll(texts(told.get("looks")));
        return texts(told.get("faults"));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe/run.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
