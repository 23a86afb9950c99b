package clausebook.render.part;

import java.util.List;

/// A term and what there is to say of it: a line of a list of facts.
///
/// @param known false where the value says that nothing is known
public record Detail(String term, List<Link> values, Tag tag, boolean known) {

    public Detail {
        values = List.copyOf(values);
    }

    /// A term with links or words.
    public static Detail of(String term, List<Link> values) {
        return new Detail(term, values, Tag.NONE, true);
    }

    /// A term with words.
    public static Detail of(String term, String words) {
        return of(term, List.of(Link.none(words)));
    }
}
