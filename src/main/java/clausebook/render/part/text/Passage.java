package clausebook.render.part.text;

import clausebook.render.part.Detail;
import clausebook.render.part.Mark;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/// A clause as it stands in a run of text, with its items.
///
/// @param id     its anchor; empty where the page has its anchors elsewhere
/// @param href   where its number leads
/// @param number as printed; empty where there is none
/// @param spoken what a screen reader says before the number
/// @param title  ours; empty for items, lead-ins and closing lines
/// @param soft   true for words from which others read on
/// @param stem   the words it reads on from, where they do not stand above it on the page, or nothing
/// @param last   its closing line: none or one
/// @param lang   its language where that is not the site's, or empty
public record Passage(String id, String href, String number, String spoken, String title, boolean soft,
        TemplateHTMLOutputModel stem, TemplateHTMLOutputModel text, List<Passage> items, List<Passage> last,
        String lang, List<Mark> marks, List<String> kinds, List<Detail> notes) {

    public Passage {
        items = List.copyOf(items);
        last = List.copyOf(last);
        marks = List.copyOf(marks);
        kinds = List.copyOf(kinds);
        notes = List.copyOf(notes);
    }
}
