package clausebook.intake.odt;

import clausebook.intake.office.ListPlace.Restart;
import java.util.Optional;

/// The list that a paragraph stands in.
///
/// @param style   of the list; empty where the paragraph's own style names it
/// @param level   from 0; -1 outside of lists
/// @param key     what the list is counted with
/// @param counted true for the first paragraph of an item
/// @param restart the number that the item begins with
record OdtItem(String style, int level, String key, boolean counted, Optional<Restart> restart) {

    static final OdtItem NONE = new OdtItem("", -1, "", false, Optional.empty());

    boolean isIn() {
        return level >= 0;
    }

    OdtItem uncounted() {
        return new OdtItem(style, level, key, false, Optional.empty());
    }
}
