package clausebook.docx;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.change.MarkedText;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.Paragraph;
import clausebook.document.View;
import clausebook.guide.Difference;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MarkedLine;
import clausebook.intake.docx.DocxReader;
import clausebook.paper.Block;
import clausebook.paper.Paper;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the program writes for Word it reads back: the new edition with all changes accepted, the old one with all
/// rejected.
final class OwnPapersTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/renew/content"})
    void aMarkedUpPaperReadsAsBothOfItsEditions(Path content) {
        Guide guide = new Pipeline(new Problems()).guide(content, DATE).orElseThrow();
        assertThat(guide.changes()).isNotEmpty();
        for (EditionChanges changes : guide.changes()) {
            Paper paper = new Paper("text", "Title", "Council", "Heading", "", "A council", DATE, "en", false,
                    List.of(new Block.Text(MarkedText.of(guide, changes)),
                            new Block.Paragraph(Block.Tone.QUIET, "End")));
            Document read = new DocxReader().read("policy.docx", "", DocxPaper.bytes(paper), new Problems())
                    .orElseThrow();
            assertThat(lines(read, View.ACCEPTED)).isEqualTo(printed(guide, changes.to()));
            assertThat(lines(read, View.REJECTED)).isEqualTo(printed(guide, changes.from()));
        }
    }

    private static List<String> lines(Document document, View view) {
        return document.body(view).paragraphs().stream().filter(paragraph -> document.body(view).blocks()
                .contains(paragraph)).map(Paragraph::text).filter(text -> !text.isBlank()).toList();
    }

    private static List<String> printed(Guide guide, EditionGuide edition) {
        Stream<String> text = MarkedText.clean(guide, edition).stream().map(OwnPapersTest::printed);
        return Stream.of(Stream.of("Council", "Heading", "Title"), text, Stream.of("End")).flatMap(part -> part)
                .toList();
    }

    private static String printed(MarkedLine line) {
        return (line.number().isEmpty() ? "" : Difference.after(line.number()) + "\t") + Difference.after(line.words());
    }
}
