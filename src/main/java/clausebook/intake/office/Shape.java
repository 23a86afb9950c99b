package clausebook.intake.office;

import java.util.Optional;

/// What a paragraph is in one view.
///
/// @param heading its level, from 1; 0 for none
/// @param style   the file's name of its style; empty where it has none
/// @param indent  of its leftmost letter or number, in points
/// @param list    where it is counted; empty where it has no number and no bullet
public record Shape(int heading, String style, int indent, boolean centred, Optional<ListPlace> list) {

    public static final Shape PLAIN = new Shape(0, "", 0, false, Optional.empty());
}
