package clausebook.intake.identity;

import clausebook.likeness.TextWords;
import java.util.Locale;

/// A section, clause, item, lead-in or closing line, as one that is to be known again.
///
/// @param name    what it is called in its own text: an id, or a key of an outline
/// @param section true for a section
/// @param title   of a section, or a clause's own; may be empty
/// @param text    plain words; empty for a section
/// @param parent  the name of the clause or section that it stands in; empty at the top
/// @param under   the name of the section that it stands in; empty at the top
public record Unit(String name, boolean section, String number, String title, String text, String parent,
        String under) {

    /// What it says, without white space and marks: equal for texts that read alike.
    String letters() {
        return (title + text).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /// Its words, for telling how alike it is to another.
    TextWords words() {
        return TextWords.of(title + " " + text);
    }
}
