package clausebook.render.part.text;

import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import java.util.List;

/// One rule of a clause in words.
///
/// @param place the item it stands in, with empty words for the clause itself; or, apart from its clause, the clause
public record RuleLine(Link place, Mark mark, String says, List<Detail> details) {

    public RuleLine {
        details = List.copyOf(details);
    }
}
