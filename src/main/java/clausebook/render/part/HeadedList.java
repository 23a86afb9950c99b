package clausebook.render.part;

import java.util.List;

/// Things under a heading.
///
/// @param id   the heading's anchor, unique on its page
/// @param head the heading; its `href` is empty where it leads nowhere
/// @param note quiet words below the heading, or empty
public record HeadedList<T>(String id, Link head, String note, Tag tag, List<T> things) {

    public HeadedList {
        things = List.copyOf(things);
    }

    /// Things under plain words.
    public static <T> HeadedList<T> of(String id, String head, List<T> things) {
        return new HeadedList<>(id, Link.none(head), "", Tag.NONE, things);
    }
}
