package clausebook.render.part.text;

import clausebook.address.Address;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Marks;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Puts clauses of several councils under headings, a policy each.
public record ClauseGroups(Viewpoint from) {

    /// Clauses as lines: number, title, marks.
    public List<HeadedList<Line>> lines(List<PlacedClause> clauses) {
        return groups(clauses, own -> own.stream().map(this::line).toList());
    }

    /// Clauses as texts, with what limits their rules: each outermost clause once, with those of its items that are
    /// among them.
    public List<HeadedList<Passage>> passages(List<PlacedClause> clauses) {
        Passages passages = new Passages(from, false);
        return groups(clauses, own -> {
            Set<PlacedClause> listed = new HashSet<>(own);
            Set<PlacedClause> roots = new LinkedHashSet<>();
            own.forEach(clause -> roots.add(clause.root()));
            return roots.stream().map(root -> passages.limited(root, listed)).toList();
        });
    }

    /// One placed as a line.
    public Line line(PlacedClause placed) {
        return new Line(from.to(placed), "", Tag.NONE, new Marks(from).of(placed, List.of(placed.clause())));
    }

    /// The heading of an edition's policy: its council, and below it title and status.
    public <T> HeadedList<T> under(EditionGuide edition, List<T> things) {
        String id = "In-" + edition.council().id().slug() + "-" + edition.policy().id().slug();
        return new HeadedList<>(id,
                from.to(Address.of(edition.policy().id()), Words.opening(edition.council().called())),
                edition.policy().title(), new EditionWords(from).tag(edition), things);
    }

    private <T> List<HeadedList<T>> groups(List<PlacedClause> clauses, Function<List<PlacedClause>, List<T>> shown) {
        Map<EditionGuide, List<PlacedClause>> byEdition = new LinkedHashMap<>();
        clauses.forEach(clause -> byEdition.computeIfAbsent(clause.edition(), _ -> new ArrayList<>()).add(clause));
        return byEdition.entrySet().stream().map(entry -> under(entry.getKey(), shown.apply(entry.getValue())))
                .toList();
    }
}
