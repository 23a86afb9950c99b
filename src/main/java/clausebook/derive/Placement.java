package clausebook.derive;

import clausebook.corpus.Clause;
import clausebook.corpus.Section;
import clausebook.guide.EditionGuide;
import clausebook.guide.LinkedCorpus;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives each clause of an edition what stands round it: section, parent, stem, references.
final class Placement {

    private final EditionGuide edition;
    private final LinkedCorpus linked;
    private final List<PlacedClause> placed = new ArrayList<>();

    private Placement(EditionGuide edition, LinkedCorpus linked) {
        this.edition = edition;
        this.linked = linked;
    }

    /// Every clause, item, lead-in and closing line, in reading order.
    static List<PlacedClause> of(EditionGuide guide, LinkedCorpus linked) {
        Placement placement = new Placement(guide, linked);
        guide.edition().sections().forEach(placement::section);
        return placement.placed;
    }

    private void section(Section section) {
        Optional<PlacedClause> intro =
                section.intro().map(clause -> clause(clause, section, Optional.empty(), Optional.empty()));
        section.clauses().forEach(clause -> clause(clause, section, Optional.empty(), intro));
        section.closing().ifPresent(closing -> clause(closing, section, Optional.empty(), intro));
        section.sections().forEach(this::section);
    }

    private PlacedClause clause(Clause clause, Section section, Optional<PlacedClause> parent,
            Optional<PlacedClause> intro) {
        Optional<PlacedClause> stem = switch (clause.joins()) {
            case SECTION -> intro;
            case PARENT -> parent;
            case NONE -> Optional.empty();
        };
        PlacedClause here = new PlacedClause(clause, edition, section, parent, stem, linked.of(clause));
        placed.add(here);
        clause.items().forEach(item -> clause(item, section, Optional.of(here), intro));
        clause.closing().ifPresent(closing -> clause(closing, section, Optional.of(here), intro));
        return here;
    }
}
