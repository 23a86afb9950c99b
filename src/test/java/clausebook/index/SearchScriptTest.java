package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The scripts of the search page are published as they are written, without their comments.
final class SearchScriptTest {

    @Test
    void commentsGoAndAllElseStays() {
        assertThat(SearchScript.published("// why\nconst path = `a//b`;\n\n    // also why\n    show(path);\n"))
                .isEqualTo("(() => {\nconst path = `a//b`;\nshow(path);\n})();\n");
    }

    @Test
    void missingSourcesAreAProblem() {
        Problems problems = new Problems();
        assertThat(SearchScript.of(Path.of("no-such-folder"), problems).files()).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }
}
