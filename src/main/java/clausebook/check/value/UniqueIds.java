package clausebook.check.value;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.HashMap;
import java.util.Map;

/// Reports an id that stands twice where it may stand once.
public final class UniqueIds {

    private final Map<String, Location> first = new HashMap<>();
    private final String where;
    private final Problems problems;

    /// @param where the space in which ids are unique, for messages: `this edition`
    public UniqueIds(String where, Problems problems) {
        this.where = where;
        this.problems = problems;
    }

    /// False, with a problem, where the id was there already.
    public boolean add(Read written) {
        return written.known().map(this::add).orElse(true);
    }

    private boolean add(SourceText id) {
        Location before = first.putIfAbsent(id.words(), id.start());
        if (before != null) {
            problems.add(ProblemCode.DUPLICATE_ID, id.start(),
                    Quoted.of(id.words()) + " is an id in " + where + " already, on line " + before.line(),
                    "links and addresses could not tell the two apart", "give one of the two another id");
        }
        return before == null;
    }
}
