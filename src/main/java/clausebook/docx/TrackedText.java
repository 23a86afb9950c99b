package clausebook.docx;

import clausebook.guide.Difference.Sort;
import clausebook.guide.MarkedLine;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCalendar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/// Writes a policy's text. What was added or removed becomes a tracked change; with a whole line its paragraph mark
/// goes too, so that no empty line stays behind when it is accepted or rejected.
final class TrackedText {

    private static final int DEEPEST = 3;

    private final XWPFDocument document;
    private final String author;
    private final Calendar date;
    private int changes;

    TrackedText(XWPFDocument document, String author, LocalDate date) {
        this.document = document;
        this.author = author;
        this.date = new XmlCalendar(date + "T00:00:00Z");
    }

    void write(List<MarkedLine> lines) {
        lines.forEach(this::write);
    }

    private void write(MarkedLine line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style(line));
        markEnd(paragraph.getCTP(), line.sort());
        line.number().forEach(run -> put(paragraph.getCTP(), run.sort(), run.words()));
        if (!line.number().isEmpty()) {
            gap(paragraph.getCTP(), line.gap());
        }
        line.words().forEach(run -> put(paragraph.getCTP(), run.sort(), run.words()));
    }

    /// A clause without a number stands where the words of its neighbours stand.
    private static String style(MarkedLine line) {
        if (line.heading()) {
            return line.depth() == 1 ? "Heading3" : "Heading4";
        }
        boolean bare = line.number().isEmpty();
        return (bare ? "Words" : "Clause") + Math.min(line.depth(), DEEPEST);
    }

    private void markEnd(CTP paragraph, Sort sort) {
        if (sort == Sort.SAME) {
            return;
        }
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        CTParaRPr mark = properties.addNewRPr();
        sign(sort == Sort.ADDED ? mark.addNewIns() : mark.addNewDel());
    }

    private void put(CTP paragraph, Sort sort, String words) {
        BiConsumer<CTR, String> fill = sort == Sort.REMOVED ? DocxRuns::deletedWords : DocxRuns::words;
        fill.accept(run(paragraph, sort), words);
    }

    private void gap(CTP paragraph, Sort sort) {
        run(paragraph, sort).addNewTab();
    }

    private CTR run(CTP paragraph, Sort sort) {
        return switch (sort) {
            case SAME -> paragraph.addNewR();
            case ADDED -> signed(paragraph.addNewIns()).addNewR();
            case REMOVED -> signed(paragraph.addNewDel()).addNewR();
        };
    }

    private CTRunTrackChange signed(CTRunTrackChange change) {
        sign(change);
        return change;
    }

    private void sign(CTTrackChange change) {
        change.setId(BigInteger.valueOf(++changes));
        change.setAuthor(author);
        change.setDate(date);
    }
}
