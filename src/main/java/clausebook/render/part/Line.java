package clausebook.render.part;

import java.util.List;

/// One line of a list: a link, quiet words after it, marks.
///
/// @param note empty where there is nothing to add
public record Line(Link link, String note, Tag tag, List<Mark> marks) {

    public Line {
        marks = List.copyOf(marks);
    }

    /// A link alone.
    public static Line of(Link link) {
        return of(link, "");
    }

    /// A link with quiet words.
    public static Line of(Link link, String note) {
        return new Line(link, note, Tag.NONE, List.of());
    }
}
