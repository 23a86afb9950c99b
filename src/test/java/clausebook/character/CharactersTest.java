package clausebook.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CharactersTest {

    private static final String WALES = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40"
            + "\uDC7F";
    private static final String FAMILY = "👩\u200D👩\u200D👧";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 0x1B, 0x7F, 0x85, 0x9B, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
        0x2028,
        0x2029, 0x202A, 0x202E, 0x2060, 0x2061, 0x2064, 0x2065, 0x2066, 0x2069, 0x206A, 0xFEFF, 0xFFF9, 0xFFFC, 0xFFFD,
        0xFFFE, 0xFFFF, 0x1FFFE, 0xFDD0, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0xFE00, 0xFE0F, 0xE0100,
        0xE000, 0xF0B7, 0xF8FF, 0x0378, 0x2FE0, 0xF0000, 0x10FFFD, 0x10FFFF, 0xE0001, 0xE0041, 0xE007F, 0xD800, 0xDFFF,
        0x1D173, 0x17B4, '\r'})
    void whatNobodySeesIsFoundBetweenLetters(int letter) {
        String words = "no" + Character.toString(letter) + "te";

        assertThat(Characters.unseenIn(words, 0)).isEqualTo(2);
        assertThat(Characters.unseenIn(words, 3)).isNegative();
        assertThat(Characters.shown(words)).isEqualTo("no<U+%04X>te".formatted(letter));
        assertThat(Characters.isBlank(Character.toString(letter))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain words, 6.1 (a) £5", "ŷ and y\u0302", "Siân’s “note” – …", "co\u00ADoperate",
        "5\u00A0July", "well\u2011known", "☎\uFE0F", "1\uFE0F\u20E3", "©\uFE0F", "❤\uFE0F\u200D🔥", "می\u200Cخواهم",
        "ক্\u200Dষ", "葛\uDB40\uDD00", "a\tb\nc", "𝕏", "İ"})
    void whatIsSeenIsNotFound(String words) {
        assertThat(Characters.unseenIn(words, 0)).isNegative();
        assertThat(Characters.isBlank(words)).isFalse();
    }

    @Test
    void joinersAndTagsAreSeenInFamiliesAndFlagsAlone() {
        assertThat(Characters.unseenIn(FAMILY + WALES, 0)).isNegative();
        assertThat(Characters.unseenIn("👩\u200D", 0)).isEqualTo(2);
        assertThat(Characters.unseenIn("1\u200D2", 0)).isEqualTo(1);
        assertThat(Characters.unseenIn(WALES.substring(0, 12), 0)).isEqualTo(2);
        assertThat(Characters.unseenIn(WALES.substring(2), 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3164", "\u200B", "\u2007\u202F", "\u00AD", "\u2800", "\u3000\t"})
    void blanksOfEveryKindAreNothing(String words) {
        assertThat(Characters.isBlank(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"co\u00ADoperate,cooperate", "o\uFB03ce,office",
        "Ｔｅｌ．\uFF10\uFF11,Tel.01", "5\u00A0July\u2009x\u202Fy\u3000z,5 July x y z",
        "well\u2011known\u2010as,well-known-as",
        "𝗕𝗼𝗹𝗱,Bold", "Part Ⅳ,Part IV", "y\u0302,ŷ", "5² ½ ℃ ™,5² ½ ℃ ™", "‘x’ – y…,‘x’ – y…", "Siân,Siân"})
    void variantsAreFolded(String written, String folded) {
        assertThat(Characters.folded(written)).isEqualTo(folded);
        assertThat(Characters.folded(folded)).isEqualTo(folded);
    }

    @Test
    void plainMarksMakeTheSameOfWhatLooksAlike() {
        assertThat(Characters.withPlainMarks("‘It’s’ “5–6”… a\u2011b\u00A0c"))
                .isEqualTo(Characters.withPlainMarks("'It's' \"5-6\"... a-b c"));
    }

    @Test
    void theListOfVariantsSaysAllThatFoldingDoes() {
        assertThat(Characters.variants()).hasSizeGreaterThan(1000)
                .allSatisfy((letter, plain) -> assertThat(Characters.folded(Character.toString(letter)))
                        .isEqualTo(plain));
    }

    @Test
    void aCharacterIsNamedByNumberAndName() {
        assertThat(Characters.name(0x202E)).isEqualTo("U+202E, right-to-left override");
        assertThat(Characters.name(0xD800)).isEqualTo("U+D800");
        assertThat(Characters.name(0xFFFE)).isEqualTo("U+FFFE");
    }

    @Test
    void aMegabyteOfTagsTakesLinearTime() {
        String tags = "\uDB40\uDC67".repeat(500_000);
        long start = System.nanoTime();

        assertThat(Characters.shown(tags)).startsWith("<U+E0067>");
        assertThat(Characters.isBlank(tags)).isTrue();

        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(20);
    }
}
