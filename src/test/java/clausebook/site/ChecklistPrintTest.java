package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Checklists on paper, as Chromium prints them: four sides of A4 at most, in type of ten points, and no more than
/// their page says; a card on one side of A5.
@Execution(ExecutionMode.CONCURRENT)
final class ChecklistPrintTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[\\s*0 0 (\\d+)");
    private static final Path LISTS = BuiltSite.get().folder().resolve("checklists");

    @AutoClose private final TestBrowser browser = TestBrowser.open();
    private final Page page = browser.browser().newPage();

    @Test
    void eachListPrintsOnFourSidesAtMost() {
        assertThat(lists()).hasSize(11).allSatisfy(list -> assertThat(sides(list)).as("%s", list).isBetween(1, 4));
    }

    @Test
    void noLineIsPrintedInSmallType() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (Path list : lists()) {
            page.navigate(list.toUri().toString());
            assertThat(page.evaluate("() => Math.min(...[...document.querySelectorAll('.tasks .text, .tasks .aside, "
                    + ".tasks .num, .tasks .duty')].map(e => parseFloat(getComputedStyle(e).fontSize))) * 72 / 96"))
                    .asString()
                    .satisfies(points -> assertThat(Double.parseDouble(points)).isGreaterThanOrEqualTo(9.99));
        }
    }

    @Test
    void noListTakesMoreSidesThanItsPageSays() {
        for (Path list : lists()) {
            int sides = sides(list);
            Matcher said = Pattern.compile("\\d+").matcher(page.locator(".prints").textContent().replace("A4", "")
                    .replace("two sides", "").replace("one side", "1"));
            assertThat(said.find()).isTrue();
            assertThat(sides).as("%s", list).isLessThanOrEqualTo(Integer.parseInt(said.group()));
        }
    }

    @Test
    void aLongerListIsNotCutButTakesMoreSides() {
        page.navigate(lists().getFirst().toUri().toString());
        page.evaluate(
                "() => { const list = document.querySelector('.tasks'); for (let i = 0; i < 300; i++) "
                        + "list.append(list.firstElementChild.cloneNode(true)); }");
        assertThat(printed()).as("the count sees more sides when there are").hasSizeGreaterThan(2);
    }

    @Test
    void eachCardPrintsOnOneSideOfA5() {
        List<Path> cards =
                BuiltSite.get().pages().stream().filter(file -> file.toString().endsWith("-card.html")).toList();
        assertThat(cards).hasSizeGreaterThanOrEqualTo(10);
        for (Path card : cards) {
            page.navigate(card.toUri().toString());
            assertThat(printed()).as("%s", card).containsExactly(420);
        }
    }

    @Test
    void everyLineHasABoxOnPaperAndNoneOnScreenAndNoneIsHidden() {
        for (Path list : lists()) {
            page.navigate(list.toUri().toString());
            assertThat(boxes(Media.SCREEN)).isZero();
            assertThat(boxes(Media.PRINT)).isEqualTo(page.locator(".tasks > li").count());
            assertThat(page.evaluate(
                    "() => [...document.querySelectorAll('.tasks > li, .tasks .text, .tasks .duty')].filter(e => "
                            + "!e.getClientRects().length "
                            + "|| getComputedStyle(e).overflow !== 'visible').length"))
                    .isEqualTo(0);
        }
    }

    private int boxes(Media media) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
        return (int) page.evaluate(
                "() => [...document.querySelectorAll('.tasks > li')].filter(e => getComputedStyle(e, "
                        + "'::before').content !== 'none').length");
    }

    private int sides(Path list) {
        page.navigate(list.toUri().toString());
        return printed().size();
    }

    /// The width of each printed sheet, in points.
    private List<Integer> printed() {
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        List<Integer> widths = SIZE.matcher(pdf).results().map(size -> Integer.valueOf(size.group(1))).toList();
        assertThat(SHEET.matcher(pdf).results().count()).isEqualTo(widths.size());
        return widths;
    }

    private static List<Path> lists() {
        return BuiltSite.get().pages().stream()
                .filter(file -> file.startsWith(LISTS) && file.getNameCount() == LISTS.getNameCount() + 2)
                .filter(file -> !file.toString().endsWith("-card.html") && !file.getParent().endsWith("moments"))
                .toList();
    }
}
