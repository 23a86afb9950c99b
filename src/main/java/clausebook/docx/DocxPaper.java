package clausebook.docx;

import clausebook.paper.Block;
import clausebook.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// One paper as it becomes a document: its blocks in their order.
final class DocxPaper {

    private static final int BULLETS = 1;
    /// Room before what follows, in twentieths of a point.
    private static final int BEHIND_LIST = 160;
    /// A list of so few lines stays on one sheet.
    private static final int TOGETHER = 4;
    /// Each numbered list needs a number of its own, else it would count on from the one before.
    private static final int STEPS = 2;

    private final XWPFDocument document;
    private final TrackedText text;
    private final DocxTables tables;
    private int numberedLists;

    private DocxPaper(XWPFDocument document, Paper paper) {
        this.document = document;
        this.text = new TrackedText(document, paper.author(), paper.date());
        this.tables = new DocxTables(document, DocxFrame.textWidth(paper.wide()));
    }

    /// The whole file.
    static byte[] bytes(Paper paper) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DocxFrame.put(document, paper);
            DocxPaper drawn = new DocxPaper(document, paper);
            drawn.paragraph("Over", paper.over());
            drawn.paragraph("Title", paper.heading());
            drawn.paragraph("Subtitle", paper.title());
            paper.blocks().forEach(drawn::block);
            document.write(out);
            return SameBytes.of(out.toByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> paragraph("Heading2", heading.words());
            case Block.Paragraph paragraph -> paragraph(style(paragraph.tone()), paragraph.words());
            case Block.NewSheet _ -> paragraph("Space", "").setPageBreak(true);
            case Block.Lines listed -> list(listed.lines(), listed.numbered() ? nextSteps() : BULLETS);
            case Block.Facts facts -> tables.facts(facts);
            case Block.Text provisions -> text.write(provisions.lines());
            case Block.Grid grid -> {
                paragraph("Caption", grid.caption());
                tables.grid(grid);
            }
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case PLAIN -> "Normal";
            case LEAD -> "Lead";
            case QUIET -> "Quiet";
            case NOTICE -> "Notice";
            case NAME -> "Name";
        };
    }

    private XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        DocxRuns.plain(paragraph.getCTP(), words);
        return paragraph;
    }

    private void list(List<String> lines, int number) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = paragraph("ListParagraph", lines.get(i));
            paragraph.setNumID(BigInteger.valueOf(number));
            boolean last = i == lines.size() - 1;
            if (last) {
                paragraph.setSpacingAfter(BEHIND_LIST);
            } else if (lines.size() <= TOGETHER) {
                paragraph.setKeepNext(true);
            }
        }
    }

    private int nextSteps() {
        return DocxFrame.numberedList(document, STEPS + numberedLists++);
    }
}
