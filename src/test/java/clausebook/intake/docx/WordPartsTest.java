package clausebook.intake.docx;

import static clausebook.intake.docx.WordFile.deleted;
import static clausebook.intake.docx.WordFile.inserted;
import static clausebook.intake.docx.WordFile.line;
import static clausebook.intake.docx.WordFile.paragraph;
import static clausebook.intake.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clausebook.document.Body;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.document.View;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What stands beside the text of a Word file, and what its paragraphs look like.
final class WordPartsTest {

    private static Body body(String xml) {
        return new WordFile(xml).read().body(View.ACCEPTED);
    }

    @Test
    void whatStandsBesideTheTextStandsBesideIt() {
        String note = "<w:footnote w:id=\"2\">" + paragraph("Foot.") + "</w:footnote>";
        String end = "<w:endnote w:id=\"2\">" + paragraph("End.") + "</w:endnote>";
        String comment = "<w:comment w:id=\"0\" w:author=\"A. Person\" w:initials=\"AP\">" + paragraph("Why?")
                + "</w:comment>";
        String body = paragraph("Title") + paragraph("", run("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:endnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>"
                + "<w:r><w:drawing><a:blip "
                + "r:embed=\"x\"/></w:drawing></w:r><w:r><w:object><v:imagedata/></w:object></w:r>");
        Body read = new WordFile(body).notes("comments", comment).notes("footnotes", note).notes("endnotes", end)
                .footer(paragraph("Page")).header(paragraph("Head")).properties("A title", "Microsoft Office Word")
                .read().body(View.ACCEPTED);

        assertThat(read.beside()).extracting(Paragraph::n, Paragraph::part, Paragraph::text, Paragraph::anchor)
                .containsExactly(tuple(3, Part.FOOTNOTE, "Foot.", 2), tuple(4, Part.ENDNOTE, "End.", 2),
                        tuple(5, Part.HEADER, "Head", 0), tuple(6, Part.FOOTER, "Page", 0),
                        tuple(7, Part.COMMENT, "Why?", 2), tuple(8, Part.PROPERTY, "A title", 0),
                        tuple(9, Part.PICTURE, "", 2), tuple(10, Part.EMBEDDED, "", 2));
    }

    @Test
    void noPersonIsReadAndTheProducerIs() {
        WordFile file = new WordFile(paragraph("", inserted(run("a")) + deleted("b")))
                .properties("Title", "LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40");

        assertThat(file.read().toString()).doesNotContain("Person").doesNotContain("2026-01-02");
        assertThat(file.read().origin().producer()).isEqualTo("LibreOffice/7.4.7.2");
    }

    @Test
    void aHeadingIsOneByItsLevelAndNotByAName() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"berschrift2\"><w:name w:val=\"Section\"/><w:pPr>"
                + "<w:outlineLvl w:val=\"1\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Own\">"
                + "<w:name w:val=\"Own\"/><w:basedOn w:val=\"berschrift2\"/></w:style><w:style w:type=\"paragraph\" "
                + "w:styleId=\"BuiltIn\"><w:name w:val=\"heading 3\"/></w:style><w:style w:type=\"paragraph\" "
                + "w:styleId=\"Heading1\"><w:name w:val=\"Looks like one\"/></w:style>";
        String style = "<w:pStyle w:val=\"%s\"/>";
        WordFile file = new WordFile(paragraph(style.formatted("Own"), run("a"))
                + paragraph(style.formatted("Heading1"), run("b"))
                + paragraph(style.formatted("Own") + "<w:outlineLvl w:val=\"9\"/>", run("c"))
                + paragraph("<w:outlineLvl w:val=\"0\"/>", run("d"))
                + paragraph(style.formatted("BuiltIn"), run("e"))).styles(styles);

        assertThat(file.read().body(View.ACCEPTED).paragraphs())
                .extracting(paragraph -> paragraph.look().heading() + paragraph.look().style())
                .containsExactly("2Own", "0Looks like one", "0Own", "1", "3heading 3");
    }

    @Test
    void whatAParagraphLooksLikeIsRead() {
        Paragraph paragraph = body(paragraph("<w:jc w:val=\"center\"/><w:ind w:left=\"1440\" w:hanging=\"720\"/>",
                run("<w:b/><w:sz w:val=\"28\"/>", "A heading") + run(" "))).paragraphs().getFirst();

        assertThat(paragraph.look()).isEqualTo(new Paragraph.Look(0, "", 36, 14, true, true));
    }

    @Test
    void theStrictDialectReadsTheSame() {
        Map<String, String> strict = Map.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/");
        WordFile file = new WordFile(paragraph("<w:ind w:start=\"36pt\"/>", run("Rule."))).header(paragraph("Head"));
        byte[] changed = WordFile.rewritten(file.bytes(), text -> {
            String made = text;
            for (var space : strict.entrySet()) {
                made = made.replace(space.getKey(), space.getValue());
            }
            return made;
        });
        Body read = new DocxReader().read("policy.docx", "", changed, new clausebook.diagnostic.Problems())
                .orElseThrow().body(View.ACCEPTED);

        assertThat(read.paragraphs()).extracting(WordFile::line).containsExactly("Rule.", "Head");
        assertThat(read.paragraphs().getFirst().look().indent()).isEqualTo(36);
        assertThat(line(read.paragraphs().getLast())).isEqualTo("Head");
    }

    @Test
    void wordsOfFormulasAndDrawingsAreRead() {
        String formula = "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>";
        String drawing = "<w:r><w:drawing><a:p><a:r><a:t>In a drawing</a:t></a:r></a:p></w:drawing></w:r>";

        assertThat(body(paragraph("", formula + drawing)).paragraphs()).extracting(Paragraph::text)
                .containsExactly("x=2", "In a drawing");
    }
}
