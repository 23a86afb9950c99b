package clausebook.render.part;

import clausebook.address.Address;
import java.util.ArrayList;
import java.util.List;

/// The ways between the pages of a list that was split.
///
/// @param pages empty where the list has one page; the present page has no `href`
/// @param label which page this is, or empty
public record Pager(List<Link> pages, String label) {

    /// The longest list on one page.
    public static final int LONGEST = 200;

    public Pager {
        pages = List.copyOf(pages);
    }

    /// The pager of page `here` (from 0) of `count`; pages far away are left out.
    public static Pager of(Viewpoint from, String first, int here, int count) {
        if (count < 2) {
            return new Pager(List.of(), "");
        }
        List<Link> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            if (page == 0 || page == count - 1 || Math.abs(page - here) < 3) {
                pages.add(new Link(page == here ? "" : from.href(Address.part(first, page)),
                        from.words().say("pager.page", page + 1)));
            }
        }
        return new Pager(pages, from.words().say("pager.of", here + 1, count));
    }

    /// A title that says which page this is, where there are several.
    public String titled(Viewpoint from, String title) {
        return label.isEmpty() ? title : from.words().say("title.page", title, label);
    }

    /// A list cut into lists of at most `LONGEST`; an empty list gives one empty page.
    public static <T> List<List<T>> split(List<T> list) {
        return split(list, LONGEST);
    }

    /// A list cut into lists of at most `most`; an empty list gives one empty list.
    public static <T> List<List<T>> split(List<T> list, int most) {
        List<List<T>> pages = new ArrayList<>();
        for (int at = 0; at == 0 || at < list.size(); at += most) {
            pages.add(list.subList(at, Math.min(list.size(), at + most)));
        }
        return pages;
    }
}
