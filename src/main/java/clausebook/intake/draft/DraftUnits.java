package clausebook.intake.draft;

import clausebook.draft.DraftClause;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftSection;
import clausebook.intake.identity.Unit;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.prose.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sections and clauses of an edition that is there, by their ids, in reading order.
///
/// @param units    as units
/// @param clauses  clauses, items, lead-ins and closing lines
/// @param sections without what stands in them, as they were written
public record DraftUnits(List<Unit> units, Map<String, DraftClause> clauses, Map<String, DraftSection> sections) {

    /// Of no edition.
    public static final DraftUnits NONE = new DraftUnits(List.of(), Map.of(), Map.of());

    public static DraftUnits of(DraftEdition edition) {
        return of(edition.facts().sections());
    }

    public static DraftUnits of(List<DraftSection> sections) {
        DraftUnits all = new DraftUnits(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        sections.forEach(section -> all.add(section, ""));
        return all;
    }

    private void add(DraftSection section, String parent) {
        String own = words(section.id());
        sections.put(own, section);
        units.add(new Unit(own, true, words(section.number()), words(section.title()), "", parent, parent));
        section.intro().ifPresent(clause -> add(clause, own, own));
        section.clauses().forEach(clause -> add(clause, own, own));
        section.closing().ifPresent(clause -> add(clause, own, own));
        section.sections().forEach(inner -> add(inner, own));
    }

    private void add(DraftClause clause, String parent, String section) {
        String own = words(clause.id());
        clauses.put(own, clause);
        units.add(new Unit(own, false, words(clause.number()), words(clause.title()), plain(clause), parent, section));
        clause.items().forEach(item -> add(item, own, section));
        clause.closing().ifPresent(last -> add(last, own, section));
    }

    /// What a clause says, without marks.
    public static String plain(DraftClause clause) {
        return plain(words(clause.text()));
    }

    /// What some Markdown shows.
    static String plain(String markdown) {
        return Prose.parse(markdown).plain(mention -> mention.words().orElse(mention.target()));
    }

    public static String words(Read read) {
        return read.known().map(SourceText::words).orElse("");
    }

    public static String words(Optional<Read> read) {
        return read.map(DraftUnits::words).orElse("");
    }
}
