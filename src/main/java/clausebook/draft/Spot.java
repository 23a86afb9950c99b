package clausebook.draft;

import clausebook.corpus.Joins;
import clausebook.corpus.Part;
import clausebook.text.Read;
import clausebook.text.SourceText;

/// Where a clause stands: what its place is reckoned from, and what it takes over from above.
///
/// @param base    the place of the section or clause it stands in
/// @param ordinal its position there, from 1; not used for lead-ins and closing lines
/// @param joins   what it reads on from where the author does not say
public record Spot(Part part, String base, int ordinal, Joins joins) {

    public static Spot intro(String base) {
        return new Spot(Part.INTRO, base, 0, Joins.NONE);
    }

    public static Spot clause(String base, int ordinal, Joins joins) {
        return new Spot(Part.CLAUSE, base, ordinal, joins);
    }

    public static Spot item(String base, int ordinal) {
        return new Spot(Part.ITEM, base, ordinal, Joins.PARENT);
    }

    public static Spot closing(String base) {
        return new Spot(Part.CLOSING, base, 0, Joins.NONE);
    }

    /// The place of a clause: typed, else its number, else where it stands.
    public String place(DraftClause draft) {
        return draft.place().map(Spot::words).orElseGet(() -> switch (part) {
            case INTRO, CLOSING -> unnumbered();
            case CLAUSE -> draft.number().map(Spot::words).orElse(unnumbered());
            case ITEM -> draft.number().map(number -> itemPlace(words(number))).orElse(unnumbered());
        });
    }

    /// The place of whatever stands here without a number of its own.
    public String unnumbered() {
        return base + "/" + switch (part) {
            case INTRO -> "intro";
            case CLOSING -> "closing";
            case CLAUSE, ITEM -> ordinal;
        };
    }

    /// A whole number (6.2.1 in 6.2) is a place; a letter hangs on the place of its clause.
    private String itemPlace(String number) {
        return number.startsWith(base + ".") ? number : base + "." + number;
    }

    private static String words(Read read) {
        return read.known().map(SourceText::words).orElse("");
    }
}
