package clausebook.docx;

import clausebook.guide.Difference;
import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/// Runs of words within a paragraph. Words are always text: no field, no link, no code can come of them.
final class DocxRuns {

    private DocxRuns() {}

    /// Words as they are.
    static void plain(CTP paragraph, String words) {
        if (!words.isEmpty()) {
            words(paragraph.addNewR(), words);
        }
    }

    /// Words that show what was added and removed, but are no tracked change: bold and underlined, or struck.
    static void shown(CTP paragraph, List<Difference> runs) {
        for (Difference run : runs) {
            CTR written = paragraph.addNewR();
            switch (run.sort()) {
                case SAME -> {
                    // as it is
                }
                case ADDED -> {
                    CTRPr look = written.addNewRPr();
                    look.addNewB();
                    look.addNewU().setVal(STUnderline.SINGLE);
                }
                case REMOVED -> written.addNewRPr().addNewStrike();
            }
            words(written, run.words());
        }
    }

    /// Words of a run.
    static void words(CTR run, String words) {
        fill(run.addNewT(), words);
    }

    /// Words of a run that was deleted.
    static void deletedWords(CTR run, String words) {
        fill(run.addNewDelText(), words);
    }

    private static void fill(CTText text, String words) {
        text.setStringValue(words);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
