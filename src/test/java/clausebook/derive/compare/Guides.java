package clausebook.derive.compare;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;

/// Guides of content folders, made by the real stages.
public final class Guides {

    private Guides() {}

    /// The guide of a folder whose content has no error.
    public static Guide of(Path content) {
        Problems problems = new Problems();
        var linked = new Pipeline(problems).check(content);
        assertThat(problems.hasErrors()).as(problems.inOrder().toString()).isFalse();
        return Deriver.derive(linked.orElseThrow(), LocalDate.of(2026, 11, 20));
    }
}
