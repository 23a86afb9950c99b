package clausebook.render.page.people;

import clausebook.corpus.Council;
import clausebook.corpus.Role;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.guide.RuleOfClause;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The offices that a role holds beside its own: a council calls another office by its name.
record HeldOffices(Guide guide, Role role) {

    private record Held(Council council, Role office) {}

    /// Each once.
    List<Role> all() {
        return held().map(Held::office).distinct().toList();
    }

    /// What clauses of the councils that call them so lay on them.
    Stream<RuleOfClause> duties() {
        return held().flatMap(held -> guide.binding(held.office()).stream()
                .filter(duty -> duty.clause().edition().council().id().equals(held.council().id())));
    }

    private Stream<Held> held() {
        return guide.councils().stream().map(CouncilGuide::council).flatMap(this::heldIn);
    }

    private Stream<Held> heldIn(Council council) {
        return council.offices().entrySet().stream().filter(office -> !office.getKey().equals(role))
                .filter(office -> office.getValue().names().contains(role.name())).map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Role::id)).map(office -> new Held(council, office));
    }
}
