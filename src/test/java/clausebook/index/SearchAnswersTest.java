package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Questions with every council's answer above the clauses, what was named, and filters that can be taken away.
@Execution(ExecutionMode.CONCURRENT)
final class SearchAnswersTest {

    private SearchScreen screen;
    private List<String> faults;
    private Path site;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        screen = SearchScreen.open();
        faults = screen.faults();
        site = SearchScreen.site();
        page = screen.page();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theQuestionComesFirstWithEveryCouncilsAnswer() {
        hits("q=May I share the password of a council account?");
        assertThat(page.getAttribute("[data-answers] a[data-question]", "data-question"))
                .isEqualTo("sharing-passwords");
        assertThat(page.getAttribute("[data-answers] a[data-question]", "href"))
                .isEqualTo("questions/sharing-passwords.html");
        List<String> states = (List<String>) page.evaluate(
                "[...document.querySelector('.reply').querySelectorAll('[data-council]')].map(row => row.dataset.council + ' ' + row.dataset.state)");
        assertThat(states).hasSize(5).contains("carmarthenshire answered", "pewsey silent");
        assertThat(page.locator("[data-answers] a[data-question]").count()).isLessThanOrEqualTo(3);
        assertThat(page.textContent(".reply [data-council=carmarthenshire]")).contains("Must").contains("5.4");
        assertThat(hits("q=photo of a child&council=salisbury")).isNotEmpty();
        assertThat(page.locator("[data-answers] [data-council]").all())
                .allMatch(row -> row.getAttribute("data-council").equals("salisbury"));
        assertThat(page.getAttribute("[data-answers] [data-council]", "data-state")).isEqualTo("draft");
        assertThat(faults).isEmpty();
    }

    @Test
    void namesThatWereMeantAreLinks() {
        hits("q=Salisbury");
        assertThat(page.locator("[data-meant] a[href='salisbury/index.html']").count()).isEqualTo(1);
        assertThat(page.locator("[data-meant] a[href='salisbury/social-media/index.html']").count()).isEqualTo(1);
        assertThat(page.locator("[data-meant] a[href='checklists/salisbury/staff.html']").count()).isEqualTo(1);
        hits("q=matrix");
        assertThat(page.getAttribute("[data-meant] a", "href")).isEqualTo("compare/index.html");
    }

    @Test
    void filtersStandAboveTheHitsAndCanBeTakenAway() {
        hits("q=friend request&council=salisbury&audience=councillors");
        assertThat(page.locator("[data-applied] a").allTextContents())
                .containsExactly("Salisbury", "Councillors", "Take all away");
        assertThat(page.textContent("[data-hints]")).contains("Without these filters: ");
        page.click("[data-applied] a");
        page.waitForCondition(() -> !page.url().contains("council="));
        assertThat(page.url()).contains("audience=councillors");
    }

    private List<String> hits(String query) {
        return screen.hits(site, query);
    }
}
