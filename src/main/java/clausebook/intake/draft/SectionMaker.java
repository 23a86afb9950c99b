package clausebook.intake.draft;

import clausebook.document.Outline;
import clausebook.document.Outline.Section;
import clausebook.draft.DraftSection;
import clausebook.intake.draft.ClauseMaker.Role;
import clausebook.text.Verbatim;
import java.util.List;

/// Makes the sections of an edition.
public final class SectionMaker {

    private final Known known;
    private final ClauseMaker clauses;

    public SectionMaker(Known known) {
        this.known = known;
        this.clauses = new ClauseMaker(known);
    }

    public List<DraftSection> sections(Outline outline) {
        return outline.sections().stream().map(this::section).toList();
    }

    private DraftSection section(Section section) {
        return new DraftSection(Values.text(known.id(section.key())),
                section.number().flatMap(number -> ClauseMaker.read(Verbatim.line(number))),
                section.title().flatMap(title -> ClauseMaker.read(Verbatim.line(title))),
                section.intro().map(clause -> clauses.whole(clause, Role.LEAD_IN)),
                section.clauses().stream().map(clause -> clauses.whole(clause, Role.CLAUSE)).toList(),
                section.closing().map(clause -> clauses.whole(clause, Role.CLOSING)),
                section.sections().stream().map(this::section).toList());
    }
}
