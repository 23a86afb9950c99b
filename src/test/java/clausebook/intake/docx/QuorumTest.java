package clausebook.intake.docx;

import static clausebook.intake.docx.WordFile.paragraph;
import static clausebook.intake.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.document.Body;
import clausebook.document.Piece;
import clausebook.document.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No word that another reader finds is lacking in ours, be it as one that stays or as one that does not.
final class QuorumTest {

    private static Stream<byte[]> files() {
        String table = "<w:tbl><w:tblGrid/><w:tr><w:tc>" + paragraph("cell") + "</w:tc></w:tr></w:tbl>";
        byte[] beside =
                new WordFile(paragraph("", run("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") + table)
                        .notes("footnotes", "<w:footnote w:id=\"2\">" + paragraph("Foot note.") + "</w:footnote>")
                        .header(paragraph("Head of page")).footer(paragraph("Feet of page")).bytes();
        return Stream.concat(Stream.of(beside),
                Stream.iterate(1L, seed -> seed + 1).limit(20).map(seed -> new Mutant(seed).file().bytes()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyWordOfPoisReaderIsInOurs(byte[] file) throws IOException {
        assertThat(ofPoi(file)).isNotEmpty();
        assertThat(lacking(ofPoi(file), ours(file))).isEmpty();
    }

    @Test
    void aWordThatOursLacksIsFound() {
        assertThat(lacking(List.of("a", "b", "b"), List.of("a", "b"))).containsExactly("b");
    }

    private static List<String> lacking(List<String> theirs, List<String> ours) {
        List<String> left = new ArrayList<>(theirs);
        ours.forEach(left::remove);
        return left;
    }

    private static List<String> ofPoi(byte[] file) throws IOException {
        try (XWPFWordExtractor poi = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words(poi.getText().replaceAll("\\[footnoteRef:\\d+\\]|\\[\\d+:", " ").replace("]", " "));
        }
    }

    private static List<String> ours(byte[] file) {
        Body body = new DocxReader().read("policy.docx", "", file, new clausebook.diagnostic.Problems()).orElseThrow()
                .body(View.ACCEPTED);
        return words(body.paragraphs().stream()
                .map(paragraph -> paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n")));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+|(?<=\\d)(?=[a-z])")).filter(word -> !word.isEmpty()).toList();
    }
}
