package clausebook.document;

import java.util.List;

/// What became of each clause and heading of another text of the policy.
///
/// @param with        the slug of the edition that holds that text
/// @param again       true where that text is what the import before made of the same edition
/// @param differences in the order of the text before, then those that are new; none where nothing differs
public record Comparison(String with, boolean again, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /// How many became one thing.
    public long count(Became became) {
        return differences.stream().filter(difference -> difference.became() == became).count();
    }

    /// What can become of a clause.
    public enum Became {
        GONE, NEW, CHANGED, REWORDED, MOVED, SPLIT, MERGED
    }

    /// One clause or heading that is not as it was.
    ///
    /// @param place where it stands now; where it stood for one that has gone
    /// @param was   its words before; empty for a new one
    /// @param now   its words now, or those of the clauses that it went into; empty for one that has gone
    /// @param asked true where a person must say whether it goes: somebody has read what it means
    public record Difference(Became became, String place, String was, String now, boolean asked) {}
}
