package clausebook.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A section of an edition.
///
/// @param id     lifelong, in one namespace with the clause ids
/// @param number as printed; empty where there is none
/// @param title  the heading; empty for a cover or preamble without one
public record Section(ClauseId id, String number, String title, Optional<Clause> intro, List<Clause> clauses,
        Optional<Clause> closing, List<Section> sections) {

    public Section {
        clauses = List.copyOf(clauses);
        sections = List.copyOf(sections);
    }

    /// Its lead-in, clauses and closing line, in reading order; without their items, and without the sections inside
    /// it.
    public Stream<Clause> ownClauses() {
        return Stream.of(intro.stream(), clauses.stream(), closing.stream()).flatMap(part -> part);
    }

    /// The same with other clauses, in this section and in those inside it.
    ///
    /// @param other makes one of a clause, lead-in or closing line, with its items
    Section with(UnaryOperator<Clause> other) {
        return new Section(id, number, title, intro.map(other), clauses.stream().map(other).toList(),
                closing.map(other), sections.stream().map(inner -> inner.with(other)).toList());
    }

    /// This section and all sections inside it, in reading order.
    public Stream<Section> withInner() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withInner));
    }

    /// Every clause, item, lead-in and closing line, those of the sections inside it too, in reading order.
    public Stream<Clause> clausesInOrder() {
        List<Clause> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    void addTo(List<Clause> all) {
        intro.ifPresent(clause -> clause.addTo(all));
        clauses.forEach(clause -> clause.addTo(all));
        closing.ifPresent(clause -> clause.addTo(all));
        sections.forEach(section -> section.addTo(all));
    }
}
