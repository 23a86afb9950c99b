package clausebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words can stand in an address, and what others become.
final class SlugTest {

    @Test
    void wordsBecomeANameThatCanStandInAnAddress() {
        assertThat(Slug.of("Version 3, adopted")).isEqualTo("version-3-adopted");
        assertThat(Slug.of("2026/2027")).isEqualTo("2026-2027");
        assertThat(Slug.of("Tŷ Gŵyl")).isEqualTo("ty-gwyl");
        assertThat(Slug.of("???")).isEmpty();
        assertThat(Slug.of("Null")).as("a field with that word would name nothing").isEmpty();
    }

    @Test
    void whatIsTooLongIsCutBetweenTwoWords() {
        assertThat(Slug.of("The policy on pictures of children at events of the town"))
                .isEqualTo("the-policy-on-pictures-of-children-at");
        assertThat(Slug.of("a".repeat(50))).hasSize(Slug.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "a--b", "-a", "a-", "ŵ", "../x", "a.b", "null",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx"})
    void everythingElseIsNone(String words) {
        assertThat(Slug.is(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2026", "photos-2", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"})
    void smallLettersDigitsAndSingleHyphensAreOne(String words) {
        assertThat(Slug.is(words)).isTrue();
        assertThat(Slug.of(words)).isEqualTo(words);
    }
}
