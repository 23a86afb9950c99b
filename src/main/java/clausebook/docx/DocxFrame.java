package clausebook.docx;

import clausebook.paper.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// What stands round a paper in Word: styles, lists, the sheet of A4, the running foot, and who made it when.
final class DocxFrame {

    /// In twentieths of a point.
    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_134;

    private DocxFrame() {}

    static void put(XWPFDocument document, Paper paper) {
        try {
            CTStyles styles = StylesDocument.Factory.parse(resource("styles.xml")).getStyles();
            styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(language(paper));
            document.createStyles().setStyles(styles);
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(resource("numbering.xml")).getNumbering());
        } catch (XmlException | IOException fault) {
            throw new IllegalStateException("a part of the program is faulty", fault);
        }
        sheet(document, paper.wide());
        foot(document, paper);
        properties(document, paper);
    }

    private static InputStream resource(String name) {
        return DocxFrame.class.getResourceAsStream(name);
    }

    private static String language(Paper paper) {
        return paper.language().contains("-") ? paper.language() : paper.language() + "-GB";
    }

    private static void sheet(XWPFDocument document, boolean wide) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
        if (wide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /// How wide text may be between the margins, in twentieths of a point.
    static int textWidth(boolean wide) {
        return (wide ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    private static void foot(XWPFDocument document, Paper paper) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        DocxRuns.plain(foot.getCTP(), paper.heading() + " · " + paper.over() + " · " + paper.title() + " · ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        DocxRuns.plain(foot.getCTP(), " / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static void properties(XWPFDocument document, Paper paper) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(paper.heading() + " · " + paper.title());
        core.setCreator(paper.author());
        core.setLastModifiedByUser(paper.author());
        Optional<Date> date = Optional.of(Date.from(paper.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.getUnderlyingProperties().setCreatedProperty(date);
        core.getUnderlyingProperties().setModifiedProperty(date);
        core.getUnderlyingProperties().setLanguageProperty(language(paper));
        document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Clausebook");
    }

    /// A numbered list that begins at one; gives the number by which its lines are joined.
    static int numberedList(XWPFDocument document, int number) {
        XWPFNumbering numbering = document.getNumbering();
        numbering.addNum(BigInteger.ONE, BigInteger.valueOf(number));
        CTNumLvl first = numbering.getNum(BigInteger.valueOf(number)).getCTNum().addNewLvlOverride();
        first.setIlvl(BigInteger.ZERO);
        first.addNewStartOverride().setVal(BigInteger.ONE);
        return number;
    }
}
