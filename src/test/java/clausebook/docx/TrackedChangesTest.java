package clausebook.docx;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.change.MarkedText;
import clausebook.diagnostic.Problems;
import clausebook.docx.Office.Settled;
import clausebook.guide.Difference;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MarkedLine;
import clausebook.paper.Block;
import clausebook.paper.Paper;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LibreOffice accepts all changes of a marked-up document and has the new edition, rejects them and has the old one.
final class TrackedChangesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/renew/content"})
    void acceptedItIsTheNewTextRejectedTheOldOne(Path content) throws Exception {
        Office office = Office.start(folder);
        Guide guide = new Pipeline(new Problems()).guide(content, DATE).orElseThrow();
        List<EditionChanges> all = guide.changes();
        assertThat(all).isNotEmpty();
        List<Settled> settled = office
                .settled(all.stream().map(changes -> DocxPaper.bytes(paper(MarkedText.of(guide, changes)))).toList());
        for (int at = 0; at < all.size(); at++) {
            assertThat(settled.get(at).accepted()).as("accepted").isEqualTo(printed(guide, all.get(at).to()));
            assertThat(settled.get(at).rejected()).as("rejected").isEqualTo(printed(guide, all.get(at).from()));
        }
    }

    @Test
    void aDocumentWhoseChangesAreNotTrackedIsFoundOut() throws Exception {
        Office office = Office.start(folder);
        Guide guide = new Pipeline(new Problems()).guide(Path.of("content"), DATE).orElseThrow();
        EditionChanges changes = guide.changes().getFirst();
        Settled flat =
                office.settled(List.of(DocxPaper.bytes(paper(MarkedText.clean(guide, changes.to()))))).getFirst();
        assertThat(flat.accepted()).isEqualTo(printed(guide, changes.to()));
        assertThat(flat.rejected()).isNotEqualTo(printed(guide, changes.from()));
    }

    private static Paper paper(List<MarkedLine> lines) {
        return new Paper("text", "Title", "Council", "Heading", "", "A council", DATE, "en", false,
                List.of(new Block.Text(lines), new Block.Paragraph(Block.Tone.QUIET, "End")));
    }

    private static List<String> printed(Guide guide, EditionGuide edition) {
        Stream<String> text = MarkedText.clean(guide, edition).stream().map(TrackedChangesTest::printed);
        return Stream.of(Stream.of("Council", "Heading", "Title"), text, Stream.of("End")).flatMap(part -> part)
                .toList();
    }

    private static String printed(MarkedLine line) {
        return (line.number().isEmpty() ? "" : Difference.after(line.number()) + "\t") + Difference.after(line.words());
    }
}
