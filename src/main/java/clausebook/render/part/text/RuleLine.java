package clausebook.render.part.text;

import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import java.util.List;

/// One rule of a clause in words.
///
/// @param place the item it stands in; its words are empty for the clause itself
public record RuleLine(Link place, Mark mark, String says, List<Detail> details) {

    public RuleLine {
        details = List.copyOf(details);
    }
}
