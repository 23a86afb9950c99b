package clausebook.index.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Data comes out as a script that gives the page the same data.
final class ScriptTest {

    @Test
    void aTextCannotEndItsScript() {
        assertThat(script("\"quoted\" \\ back\nnext\rline\u2028and\u2029end\""))
                .isEqualTo("clausebook(\"t0\",\"\\\"quoted\\\" \\\\ back\\nnext\\rline\\u2028and\\u2029end\\\"\");\n");
    }

    @Test
    void controlsStandAsTheirNumbersAndAllOtherLettersForThemselves() {
        assertThat(script("\u0000\t\u007f")).isEqualTo("clausebook(\"t0\",\"\\u0000\\u0009\\u007f\");\n");
        String others = "!#[]^~\u00a0\u00e9\u2027\u202a\ufeff\ud83d\ude00";
        assertThat(script(others)).isEqualTo("clausebook(\"t0\",\"" + others + "\");\n");
        assertThat(script("")).isEqualTo("clausebook(\"t0\",\"\");\n");
    }

    @Test
    void listsAndNumbersAndNamesStandAsInTheLanguage() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("at", "x");
        data.put("now", List.of(1, List.of(), "a"));
        assertThat(script(data)).isEqualTo("clausebook(\"t0\",{at:\"x\",now:[1,[],\"a\"]});\n");
    }

    @Test
    void whatWasWrittenBeforeStandsAsIfItWereWrittenNow() {
        List<Object> part = List.of("a \"b\"", 2);
        assertThat(script(List.of(Script.Written.of(part), "c"))).isEqualTo(script(List.of(part, "c")));
    }

    @Test
    void whatCannotBeWrittenIsAFault() {
        assertThatThrownBy(() -> script('x')).isInstanceOf(IllegalArgumentException.class);
    }

    private static String script(Object data) {
        return new String(Script.of("t0", data), StandardCharsets.UTF_8);
    }
}
