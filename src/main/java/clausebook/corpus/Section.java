package clausebook.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A section of an edition.
///
/// @param id     lifelong, in one namespace with the clause ids
/// @param number as printed; empty where there is none
/// @param title  the heading; empty for a cover or preamble without one
public record Section(ClauseId id, String number, String title, Optional<Clause> intro, List<Clause> clauses, Optional<Clause> closing,
        List<Section> sections) {

    public Section {
        clauses = List.copyOf(clauses);
        sections = List.copyOf(sections);
    }

    /// Every clause, item, lead-in and closing line, in reading order.
    public Stream<Clause> clausesInOrder() {
        Stream<Clause> own = Stream.of(intro.stream(), clauses.stream(), closing.stream()).flatMap(part -> part).flatMap(Clause::withItems);
        return Stream.concat(own, sections.stream().flatMap(Section::clausesInOrder));
    }
}
