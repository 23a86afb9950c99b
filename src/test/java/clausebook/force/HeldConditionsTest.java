package clausebook.force;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A condition that an answer's words have is not said again, and no other is left out.
final class HeldConditionsTest {

    private static final HeldConditions HELD = HeldConditions.of("en").orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Only with written permission | you hold written permission to do so",
        "Only with their agreement | those colleagues have approved it beforehand",
        "You should share only what is public already | the information is already in the public arena",
        "You should not, unless a Head of Service authorises it | a Head of Service has given authorisation",
        "Clerk, Chair | you have first checked with the Clerk or the Chair"})
    void anExceptionThatIsSaidIsHeld(String answer, String unless) {
        assertThat(HELD.unless(answer, unless)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"You should not | the information is already in the public arena",
        "Not if you are unsure about the copyright | you seek permission from the copyright holder in advance",
        "You must avoid topics that may inflame, such as politics | you make political points through your own account",
        "No | you are asked to"})
    void anExceptionThatIsNotSaidIsNotHeld(String answer, String unless) {
        assertThat(HELD.unless(answer, unless)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"No, not in working hours | you are in working hours",
        "If misuse is found, records may be examined | evidence of misuse is found",
        "Not if you are identified as working for the council | you are identified as working for the Council",
        "Copies may be kept, in exceptional circumstances | the circumstances are exceptional"})
    void aConditionThatIsSaidIsHeld(String answer, String when) {
        assertThat(HELD.when(answer, when)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"No | you use equipment or facilities that the Council owns",
        "You should ask first | you are not sure whether it is commercially sensitive",
        "If comments have to be removed, tell the team | offensive or libellous comments from other users are found"})
    void aConditionThatIsNotSaidIsNotHeld(String answer, String when) {
        assertThat(HELD.when(answer, when)).isFalse();
    }
}
