package clausebook.intake.receipt;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Format;
import clausebook.document.Part;
import clausebook.document.Receipt;
import clausebook.document.Receipt.Row;
import clausebook.intake.census.Census;
import java.util.EnumMap;
import java.util.Map;

/// Holds a receipt against a census of the file: in each part, as many letters went in as came out.
public final class Balance {

    private Balance() {}

    /// Adds a problem for each part whose letters do not balance.
    ///
    /// @param census the letters of each part of the file
    public static void check(Receipt receipt, Format format, Map<Part, Integer> census, Problems problems) {
        Map<Part, Integer> told = new EnumMap<>(Part.class);
        for (Row row : receipt.rows()) {
            told.merge(Census.countedAs(format, row.part()), Census.letters(format, row.text()), Integer::sum);
        }
        for (Part part : Part.values()) {
            int counted = census.getOrDefault(part, 0);
            int found = told.getOrDefault(part, 0);
            if (counted != found) {
                report(receipt.document(), part, counted, found, problems);
            }
        }
    }

    private static void report(String name, Part part, int counted, int found, Problems problems) {
        problems.add(ProblemCode.WORDS_LOST, Location.startOf(name),
                called(part) + " of this file holds " + counted + " letters, but " + found + " were accounted for",
                "no word may be lost or counted twice unnoticed, so nothing was written",
                "save the document again in Word, or as another kind of file, and import that; and send it to whoever "
                        + "looks after Clausebook, if you may");
    }

    private static String called(Part part) {
        return switch (part) {
            case BODY, CONTENTS, BOX -> "the text";
            case FOOTNOTE, ENDNOTE -> "the part with notes";
            case HEADER -> "the part with headers";
            case FOOTER -> "the part with footers";
            case COMMENT -> "the part with comments";
            case PROPERTY -> "the part with title and subject";
            case FORM -> "the form";
            case PICTURE, EMBEDDED -> "the part with pictures and files";
        };
    }
}
