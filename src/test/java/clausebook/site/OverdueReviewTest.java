package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A review whose day is past is not told as the next one, on any page.
final class OverdueReviewTest {

    @Test
    void thePolicyAndTheRegisterSayThatAReviewIsOverdue() {
        assertThat(text("unnamed-welsh-council/social-media/index.html")).contains("Overdue since 28 February 2025")
                .doesNotContain("Next: 28 February 2025");
        assertThat(text("register.html")).contains("Overdue since 28 February 2025");
    }

    private static String text(String page) {
        return BuiltSite.get().page(page).text();
    }
}
