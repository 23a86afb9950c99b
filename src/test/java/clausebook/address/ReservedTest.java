package clausebook.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What authors can't call a council, a policy or an edition follows from where pages stand.
final class ReservedTest {

    @Test
    void everyNameAtTheTopOfTheSiteIsKeptFromCouncils() {
        for (SitePage page : SitePage.values()) {
            assertThat(Reserved.FOR_COUNCILS).contains(page.path().split("[/.]")[0]);
        }
        assertThat(Reserved.FOR_COUNCILS).contains("assets", "data", "tool", "404", "index", "en", "cy");
    }

    @Test
    void namesOfPagesToComeAreKeptFree() {
        assertThat(Reserved.FOR_COUNCILS).contains("for", "asked", "downloads");
    }

    @Test
    void aPolicysOwnFoldersAreKeptFromPoliciesAndEditions() {
        assertThat(Reserved.FOR_POLICIES).contains("index", "policy", "council", "clauses", "changes", "en", "cy");
        assertThat(Reserved.FOR_EDITIONS).contains("index", "policy", "clauses", "changes", "in-force", "en", "cy");
    }

    @Test
    void ordinaryNamesAreFree() {
        assertThat(Reserved.FOR_COUNCILS).doesNotContain("anytown", "moments", "feeds", "html");
        assertThat(Reserved.FOR_EDITIONS).doesNotContain("2025", "council");
    }
}
