package clausebook.render.part;

import java.util.List;

/// What one page shows of a list that was split.
///
/// @param path of the list's first page
/// @param all  the whole list, page by page
/// @param at   which page this is, from 0
public record ListPart<T>(String path, List<List<T>> all, int at) {

    /// What stands on this page.
    public List<T> things() {
        return all.get(at);
    }

    /// The ways to the other pages.
    public Pager pager(Viewpoint from) {
        return Pager.of(from, path, at, all.size());
    }
}
