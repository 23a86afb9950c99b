package clausebook.intake.draft;

import clausebook.document.Outline.Section;
import clausebook.document.Outline;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftSection;
import clausebook.intake.draft.ClauseMaker.Role;
import clausebook.text.Read;
import clausebook.text.prose.Verbatim;
import java.util.List;
import java.util.Optional;

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
        Optional<DraftClause> intro = section.intro().map(clause -> clauses.whole(clause, Role.LEAD_IN));
        List<DraftClause> inside =
                section.clauses().stream().map(clause -> clauses.whole(clause, Role.CLAUSE)).toList();
        Optional<DraftClause> closing = section.closing().map(clause -> clauses.whole(clause, Role.CLOSING));
        return new DraftSection(Values.text(known.id(section.key())), line(section.number()), line(section.title()),
                intro, inside, closing, section.sections().stream().map(this::section).toList());
    }

    private static Optional<Read> line(Optional<String> words) {
        return words.map(Verbatim::line).flatMap(ClauseMaker::read);
    }
}
