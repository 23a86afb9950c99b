package clausebook.intake.docx;

import clausebook.document.Part;
import clausebook.intake.office.Change;

/// What holds for all that stands at a place of the text.
///
/// @param hidden   true inside of what is hidden
/// @param onColour true on a coloured ground
record Context(Part part, Change change, boolean hidden, boolean onColour) {

    static Context of(Part part) {
        return new Context(part, Change.NONE, false, false);
    }

    Context with(Change more) {
        return new Context(part, change.and(more), hidden, onColour);
    }

    Context coloured(boolean more) {
        return new Context(part, change, hidden, onColour || more);
    }

    /// In a table of contents, unless it is no part of the text anyway.
    Context contents() {
        return new Context(part == Part.BODY ? Part.CONTENTS : part, change, hidden, onColour);
    }

    /// In a text box. Its ground is not known.
    Context box(Change mark, boolean isHidden) {
        return new Context(part == Part.BODY || part == Part.CONTENTS ? Part.BOX : part, change.and(mark),
                hidden || isHidden, true);
    }
}
