package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.render.part.QrPicture;
import org.junit.jupiter.api.Test;

/// An address becomes a picture that a phone reads.
final class QrPictureTest {

    @Test
    void theThreeCornersAreWhereReadersLookForThem() {
        QrPicture picture = QrPicture.of("https://www.example.gov.uk/policies/");
        assertThat(picture.size()).isGreaterThanOrEqualTo(21 + 8);
        int far = picture.size() - 4 - 7;
        assertThat(picture.path()).startsWith("M4 4h7M").contains("M" + far + " 4h7M")
                .contains("M4 " + far + "h7M");
    }

    @Test
    void theSameAddressGivesTheSamePicture() {
        assertThat(QrPicture.of("https://a.example/")).isEqualTo(QrPicture.of("https://a.example/"))
                .isNotEqualTo(QrPicture.of("https://b.example/"));
    }
}
