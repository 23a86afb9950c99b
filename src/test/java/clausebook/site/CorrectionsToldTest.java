package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.pipeline.ChangePapers;
import clausebook.renew.MarkdownReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mistake of ours is told wherever an edition's changes are, and as ours.
final class CorrectionsToldTest {

    private static final Path CONTENT = Path.of("src/test/resources/golden/content");

    @TempDir private Path folder;

    private final Guide guide = Packs.guide(CONTENT);
    private final EditionChanges changes = guide.changes().stream()
            .filter(found -> !found.to().edition().corrections().isEmpty()).findFirst().orElseThrow();

    @Test
    void theReportForTheMeetingTellsIt() throws IOException {
        Path papers = folder.resolve("papers");
        Packs.write(CONTENT, changes, papers);

        assertThat(Jsoup.parse(Files.readString(papers.resolve("1-report.html"))).text())
                .contains("The council changed nothing.")
                .contains("We mended a mistake of ours here on 10 February 2026. Before that we had written “£30”.");
    }

    @Test
    void theComparisonOnTheCommandLineTellsIt() {
        Problems problems = new Problems();
        String told = MarkdownReport.of(new ChangePapers(guide, Path.of("templates"), problems).report(changes)
                .orElseThrow());

        assertThat(problems.inOrder()).isEmpty();
        assertThat(told).contains("- Correction of ours: 2.1 The fine. We mended a mistake of ours here");
    }
}
