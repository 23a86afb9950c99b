package clausebook.intake.draft;

import clausebook.document.Outline;
import clausebook.document.Outline.Clause;
import clausebook.document.Outline.Section;
import clausebook.intake.identity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The sections and clauses of an outline as units, in reading order.
public final class OutlineUnits {

    private final IntFunction<String> names;
    private final List<Unit> units = new ArrayList<>();

    private OutlineUnits(IntFunction<String> names) {
        this.names = names;
    }

    /// @param names what a key is called: itself, or an id
    public static List<Unit> of(Outline outline, IntFunction<String> names) {
        OutlineUnits all = new OutlineUnits(names);
        outline.sections().forEach(section -> all.add(section, ""));
        return all.units;
    }

    private void add(Section section, String parent) {
        String own = names.apply(section.key());
        units.add(new Unit(own, true, section.number().orElse(""), section.title().orElse(""), "", parent, parent));
        section.intro().ifPresent(clause -> add(clause, own, own));
        section.clauses().forEach(clause -> add(clause, own, own));
        section.closing().ifPresent(clause -> add(clause, own, own));
        section.sections().forEach(inner -> add(inner, own));
    }

    private void add(Clause clause, String parent, String section) {
        String own = names.apply(clause.key());
        units.add(new Unit(own, false, clause.number().orElse(""), clause.title().orElse(""), clause.text(), parent,
                section));
        clause.items().forEach(item -> add(item, own, section));
        clause.closing().ifPresent(last -> add(last, own, section));
    }
}
