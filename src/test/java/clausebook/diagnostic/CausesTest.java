package clausebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CausesTest {

    @Test
    void aNameThatIsNotKnownIsOneCauseWhereverItStands() {
        Causes causes = Causes.of(List.of(problem(ProblemCode.UNKNOWN_TOPIC, 3, "no topic called \"fees\""),
                problem(ProblemCode.UNKNOWN_TOPIC, 5, "no topic called \"fines\""),
                problem(ProblemCode.UNKNOWN_TOPIC, 7, "no topic called \"fees\""),
                problem(ProblemCode.UNKNOWN_TOPIC, 9, "no topic called \"fees\"")));

        assertThat(causes.of(Severity.ERROR)).hasSize(2);
        assertThat(printed(causes.told().getFirst())).isEqualTo("content/x.yaml:3:1: error: no topic called \"fees\"  "
                + "[unknown-topic]\n  why:  why\n  mend: mend\n  also: content/x.yaml:7:1, content/x.yaml:9:1\n");
    }

    @Test
    void morePlacesThanAPersonReadsAreCounted() {
        Causes causes = Causes.of(IntStream.range(0, 20)
                .mapToObj(line -> problem(ProblemCode.UNKNOWN_ROLE, line + 1, "no role called \"x\"")).toList());

        assertThat(printed(causes.told().getFirst())).endsWith(":4:1 and in 16 more places\n");
    }

    @Test
    void whatIsMissingTwiceIsTwoCauses() {
        assertThat(Causes.of(List.of(problem(ProblemCode.MISSING_FIELD, 1, "\"title\" is missing"),
                problem(ProblemCode.MISSING_FIELD, 2, "\"title\" is missing"))).told()).hasSize(2);
    }

    @Test
    void ofEachSeverityFiftyAreToldAndTheRestIsCounted() {
        Causes causes = Causes.of(IntStream.range(0, 200)
                .mapToObj(line -> problem(
                        line % 2 == 0 ? ProblemCode.MISSING_FIELD : ProblemCode.TEMPLATE_BRACKET, line + 1, "x"))
                .toList());

        assertThat(causes.told()).hasSize(100);
        assertThat(causes.untold(Severity.ERROR)).isEqualTo(50);
        assertThat(causes.untold(Severity.WARNING)).isEqualTo(50);
        assertThat(causes.of(Severity.ERROR)).hasSize(100);
    }

    @Test
    void whatATerminalWouldObeyIsShownAsItsNumber() {
        Problem problem = new Problem(ProblemCode.BAD_SLUG, Location.startOf("content/a\nb\u001B[31m/c\u202E.yaml"),
                "x\u0007\ny", "why", "mend");

        assertThat(new ProblemPrinter(_ -> List.of()).print(problem))
                .startsWith(
                        "content/a<U+000A>b<U+001B>[31m/c<U+202E>.yaml:1:1: error: x<U+0007><U+000A>y  [bad-slug]\n");
    }

    @Test
    void aPlaceIsReadAsItIsWritten() {
        Location place = new Location("content/x.yaml", 3, 14, 1);

        assertThat(Location.named(place.toString())).isEqualTo(place);
        assertThat(Location.named("assets/style.css")).isEqualTo(Location.startOf("assets/style.css"));
    }

    private static String printed(Causes.Cause cause) {
        return new ProblemPrinter(_ -> List.of()).print(cause);
    }

    private static Problem problem(ProblemCode code, int line, String what) {
        return new Problem(code, new Location("content/x.yaml", line, 1, 1), what, "why", "mend");
    }
}
