package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// Making the script small changes what it looks like, never what it does.
final class SmallScriptTest {

    private static final int MOST_BYTES = 5 * 1024;

    @Test
    void commentsSpacesAndLongNamesGo() {
        assertThat(SmallScript.of("// why\nconst longName = 1;\nconst other = longName + 2;\nshow(other);\n"))
                .isEqualTo("(()=>{let A=1,B=A+2;a(B);})();\n");
    }

    @Test
    void textsPatternsAndPropertiesStay() {
        assertThat(SmallScript.of("const word = item.length + \"a  // b\" + `x ${item.word} y` + /[/\"]\\s/.source;"))
                .contains(".length+\"a  // b\"+`x ${a.word} y`+/[/\"]\\s/.source");
    }

    @Test
    void keysOfObjectsStayAndChoicesDoNot() {
        assertThat(SmallScript.of("const f = (key, no) => key ? {key: key, no: no} : no;"))
                .isEqualTo("(()=>{let A=(a,b)=>a?{key:a,no:b}:b;})();\n");
    }

    @Test
    void countingUpIsNotTakenApart() {
        assertThat(SmallScript.of("let i = 0;\ni++;\nconst b = i + +i;")).contains("A++;").contains("A+ +A");
    }

    @Test
    void theSearchPagesScriptIsSmall() throws IOException {
        byte[] script = SearchScript.of(Path.of("templates"), new Problems()).files().getFirst().bytes().make();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(script);
        }
        assertThat(packed.size()).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void missingSourcesAreAProblem() {
        Problems problems = new Problems();
        assertThat(SearchScript.of(Path.of("no-such-folder"), problems).files()).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }
}
