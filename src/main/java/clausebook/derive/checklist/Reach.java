package clausebook.derive.checklist;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Role;
import clausebook.corpus.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whom of an audience something binds that names its bearers: an office binds those who hold it.
record Reach(Vocabulary vocabulary, AudienceParts parts) {

    /// The smaller audiences and the offices of an audience that are bound; none where all of it is; empty where nobody
    /// of it is. Where no bearer is named, the policy does not say whom it binds, and so it is everybody.
    Optional<List<Bearer>> within(Audience audience, List<Bearer> who) {
        if (who.isEmpty()) {
            return Optional.of(List.of());
        }
        List<Bearer> only = new ArrayList<>(2);
        for (Bearer each : who) {
            switch (each) {
                case Audience bound when parts.isWithin(audience, bound) -> {
                    return Optional.of(List.of());
                }
                case Audience bound when parts.isPart(bound, audience) -> only.add(bound);
                case Role held when isHeld(held, audience) -> only.add(held);
                default -> {
                    // somebody else's
                }
            }
        }
        return only.isEmpty() ? Optional.empty() : Optional.of(only);
    }

    private boolean isHeld(Role role, Audience audience) {
        return vocabulary.audiences().find(role.heldBy()).filter(holder -> parts.isWithin(holder, audience))
                .isPresent();
    }

    /// True where something binds people, not only a body or an office that nobody is known to hold.
    boolean isAnybody(List<Bearer> who) {
        return who.isEmpty() || who.stream().anyMatch(
                each -> each instanceof Audience || each instanceof Role role && !role.heldBy().isEmpty());
    }
}
