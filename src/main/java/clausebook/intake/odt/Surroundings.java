package clausebook.intake.odt;

import clausebook.document.Part;
import clausebook.intake.office.Change;

/// What holds for all that stands at a place of the text.
///
/// @param hidden   true inside of what is hidden
/// @param onColour true on a coloured ground
record Surroundings(Part part, Change change, boolean hidden, boolean onColour) {

    static Surroundings of(Part part) {
        return new Surroundings(part, Change.NONE, false, false);
    }

    Surroundings with(Change more) {
        return new Surroundings(part, change.and(more), hidden, onColour);
    }

    Surroundings hiddenIf(boolean more) {
        return new Surroundings(part, change, hidden || more, onColour);
    }

    Surroundings coloured(boolean more) {
        return new Surroundings(part, change, hidden, onColour || more);
    }

    /// In a table of contents, unless it is no part of the text anyway.
    Surroundings contents() {
        return new Surroundings(part == Part.BODY ? Part.CONTENTS : part, change, hidden, onColour);
    }

    /// In a text box. Its ground is not known.
    Surroundings box() {
        return new Surroundings(part == Part.BODY || part == Part.CONTENTS ? Part.BOX : part, change, hidden, true);
    }

    /// In a note or comment.
    Surroundings beside(Part other) {
        return new Surroundings(other, change, hidden, false);
    }
}
