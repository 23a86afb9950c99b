package clausebook.intake.memory;

import clausebook.document.Decision;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline.Went;
import clausebook.document.Outline;
import clausebook.document.Question;
import clausebook.draft.DraftClause;
import clausebook.intake.draft.DraftUnits;
import clausebook.intake.draft.OutlineUnits;
import clausebook.intake.identity.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds clauses whose words stay as a person wrote them, and those of which she must say whose words hold.
public final class Conflicts {

    private final Memory memory;
    private final Memory.Recalled recalled;
    private final Map<Integer, String> ids;
    private final DraftUnits same;
    private final Set<Integer> kept = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();
    private Outline outline;

    /// @param ids  by key
    /// @param same the edition as it stands
    public Conflicts(Memory memory, Memory.Recalled recalled, Map<Integer, String> ids, DraftUnits same) {
        this.memory = memory;
        this.recalled = recalled;
        this.ids = ids;
        this.same = same;
    }

    /// Looks at every clause of an outline.
    public Conflicts in(Outline found) {
        outline = found;
        for (Unit unit : OutlineUnits.of(found, String::valueOf)) {
            int key = Integer.parseInt(unit.name());
            DraftClause old = same.clauses().get(ids.get(key));
            if (old != null && recalled.unchanged().contains(key)) {
                kept.add(key);
            } else if (old != null && differ(unit, old)) {
                decide(key, recalled.decided().get(key));
            }
        }
        return this;
    }

    private void decide(int key, Decision decision) {
        if (decision != Decision.DOCUMENT) {
            kept.add(key);
        }
        if (decision != Decision.DOCUMENT && decision != Decision.MINE) {
            asked.add(key);
        }
    }

    private boolean differ(Unit unit, DraftClause old) {
        String plain = DraftUnits.plain(old);
        return memory.wasChanged(ids.get(Integer.valueOf(unit.name())), plain)
                && !WordHash.of(plain).equals(WordHash.of(unit.text()));
    }

    /// Keys of clauses whose words stay as they are.
    public Set<Integer> kept() {
        return kept;
    }

    /// The outline, with words that wait for a person left out; they keep the key of their clause.
    public Outline settled() {
        List<Placement> placements = new ArrayList<>();
        for (Placement placement : outline.placements()) {
            placements.add(asked.contains(placement.key())
                    ? new Placement(placement.n(), placement.text(), Went.LEFT_OUT, placement.key(),
                            Question.BOTH_CHANGED.reason())
                    : placement);
        }
        return new Outline(outline.title(), outline.facts(), outline.sections(), placements);
    }
}
