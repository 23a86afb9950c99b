package clausebook.render.part.text;

import clausebook.render.engine.Html;
import clausebook.render.part.Detail;
import clausebook.render.part.Mark;
import java.util.List;

/// A clause as it stands in a run of text, with its items.
///
/// @param id    its anchor; empty where the page has its anchors elsewhere
/// @param title ours; empty where there is none
/// @param soft  true for words from which others read on
/// @param stem  the words it reads on from, where they do not stand above it on the page, or nothing
/// @param last  its closing line: none or one
/// @param lang  its language where that is not the site's, or empty
public record Passage(String id, Number number, String title, boolean soft, Html stem, Html text, List<Item> items,
        List<Item> last, String lang, Margin margin) {

    public Passage {
        items = List.copyOf(items);
        last = List.copyOf(last);
    }

    /// The number of a clause or item, as a link.
    ///
    /// @param href   where it leads
    /// @param words  as printed; empty where there is none
    /// @param spoken what a screen reader says before it
    public record Number(String href, String words, String spoken) {}

    /// An item or a closing line.
    public record Item(String id, Number number, Html text, List<Item> items, List<Item> last) {

        public Item {
            items = List.copyOf(items);
            last = List.copyOf(last);
        }
    }

    /// What stands beside a clause.
    ///
    /// @param kinds what it says beside duties
    public record Margin(List<Mark> marks, List<String> kinds, List<Detail> notes) {

        public Margin {
            marks = List.copyOf(marks);
            kinds = List.copyOf(kinds);
            notes = List.copyOf(notes);
        }
    }
}
