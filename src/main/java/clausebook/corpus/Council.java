package clausebook.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A council and its policies, in the order of their slugs.
///
/// @param name    the full name; empty = not known
/// @param called  the short name
/// @param website its own site, or empty
/// @param offices its own names and contacts for roles
/// @param papers  its own paragraphs of meeting papers, by their names
/// @param life    what it was called before, and when it began and ended
public record Council(CouncilId id, Optional<String> name, String called, CouncilKind kind, Nation nation,
        List<String> languages, String website, List<String> words, Map<Role, Office> offices, Life life,
        Map<String, String> papers,
        List<Policy> policies) {

    public Council {
        languages = List.copyOf(languages);
        words = List.copyOf(words);
        offices = Map.copyOf(offices);
        papers = Map.copyOf(papers);
        policies = List.copyOf(policies);
    }

    /// The full name where it is known, else the short one.
    public String fullName() {
        return name.orElse(called);
    }

    /// Its full name on a day, or in a month or year: where it had another then, that one.
    public String fullName(PartialDate day) {
        return life.former().stream().filter(former -> former.until().filter(day::isBefore).isPresent())
                .min(Comparator.comparing(former -> former.until().orElseThrow().first())).map(Former::name)
                .orElse(fullName());
    }

    /// How a role is called and reached here: a contact that the council does not give is the one known everywhere.
    public Office office(Role role) {
        Office own = offices.getOrDefault(role, new Office(List.of(), "", ""));
        return new Office(own.names(), own.phone().isEmpty() ? role.phone() : own.phone(),
                own.email().isEmpty() ? role.email() : own.email());
    }

    /// What a council was called before, from when to when it stands, and what took its place.
    public record Life(List<Former> former, Optional<PartialDate> started, Optional<PartialDate> ended,
            List<CouncilId> successors) {

        public Life {
            former = List.copyOf(former);
            successors = List.copyOf(successors);
        }

        /// True where the council was there no more on a day; a month or year has ended with its last day.
        public boolean hasEnded(LocalDate day) {
            return ended.filter(end -> end.last().isBefore(day)).isPresent();
        }
    }

    /// A name that it had until some date.
    public record Former(String name, String called, Optional<PartialDate> until) {}

    /// How this council calls and reaches a role; what is not given is empty.
    public record Office(List<String> names, String phone, String email) {

        public Office {
            names = List.copyOf(names);
        }
    }
}
