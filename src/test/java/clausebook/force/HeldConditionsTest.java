package clausebook.force;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A condition that an answer's words have is not said again, and no other is left out.
final class HeldConditionsTest {

    private static final HeldConditions HELD = HeldConditions.of("en").orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"No, not in working hours | you are in working hours",
        "Not if you are identified as working for the council | you are identified as working for the Council",
        "Copies may be kept, in exceptional circumstances | the circumstances are exceptional",
        "Yes, where channels of communication were added | channels of communication are added"})
    void aConditionOfWhichEachWordIsSaidIsHeld(String answer, String condition) {
        assertThat(HELD.holds(answer, condition)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"No | you use equipment or facilities that the Council owns",
        "You should ask first | you are not sure whether it is commercially sensitive",
        "You should put people in touch with help | you cannot help",
        "If comments have to be removed, tell the team | offensive or libellous comments from other users are found",
        "You should not | the information is already in the public arena",
        "Only with permission, in writing | you have permission in writing for each picture",
        "No | you are asked to"})
    void aConditionOfWhichAWordIsMissingIsNotHeld(String answer, String condition) {
        assertThat(HELD.holds(answer, condition)).isFalse();
    }
}
