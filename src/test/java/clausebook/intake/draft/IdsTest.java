package clausebook.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.text.Slug;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An id says what a clause is about, for ever, and no other has it.
final class IdsTest {

    private final Ids ids = new Ids(Set.of("purpose"));

    @Test
    void titleComesBeforeTheWords() {
        assertThat(ids.fresh("Photos and videos", "You must ask.", "rules")).isEqualTo("photos-videos");
    }

    @Test
    void firstTellingWordsStandForAClauseWithoutTitle() {
        assertThat(ids.fresh("", "Do not post pictures of children.", "")).isEqualTo("not-post-pictures-children");
    }

    @Test
    void takenIdIsNotGivenAgain() {
        assertThat(ids.fresh("Purpose", "", "")).isEqualTo("purpose-2");
        assertThat(ids.fresh("Purpose", "", "scope")).isEqualTo("scope-purpose");
    }

    @Test
    void numbersAndSignsAloneAreNoId() {
        assertThat(ids.fresh("", "12 34", "")).isEqualTo("clause");
        assertThat(ids.fresh("", "…", "")).isEqualTo("clause-2");
        assertThat(ids.fresh("", "7", "")).isEqualTo("clause-3");
    }

    @Test
    void longWordsAreCutToAnId() {
        assertThat(ids.fresh("", "a".repeat(70) + " more", "")).matches(Slug::is);
        assertThat(ids.fresh("", "a".repeat(70) + " more", "")).matches(Slug::is);
    }
}
