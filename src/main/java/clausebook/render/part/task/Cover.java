package clausebook.render.part.task;

import clausebook.corpus.Audience;
import clausebook.corpus.Edition;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.Standing;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How an edition stands to an audience, decided once for all pages that tell it. Who is part of a larger group stands
/// as that group does.
public enum Cover {
    COVERED, DRAFTED, TO_COME, ENDED, UNSAID, NAMED, NOT, NOT_READ, NOTHING;

    public static Cover of(Guide guide, EditionGuide spoken, Audience audience) {
        Set<Audience> groups = guide.vocabulary().withLarger(audience).collect(Collectors.toSet());
        Edition text = spoken.edition();
        if (text.notCovered().stream().anyMatch(not -> groups.contains(not.audience()))) {
            return NOT;
        }
        if (text.covers().stream().anyMatch(groups::contains)) {
            return covering(spoken);
        }
        if (text.covers().isEmpty()) {
            return spoken.standing() == Standing.WITHDRAWN ? ENDED : UNSAID;
        }
        boolean named = spoken.clauses().stream().flatMap(placed -> placed.clause().rules().stream())
                .anyMatch(rule -> rule.who().stream().anyMatch(groups::contains));
        return named ? NAMED : spoken.unread().isEmpty() ? NOTHING : NOT_READ;
    }

    private static Cover covering(EditionGuide edition) {
        return switch (edition.standing()) {
            case DRAFT -> DRAFTED;
            case NOT_YET_IN_FORCE -> TO_COME;
            case WITHDRAWN -> ENDED;
            case IN_FORCE, UNKNOWN, SUPERSEDED, RECONSTRUCTED -> COVERED;
        };
    }

    /// Whether something there is asked of the audience, today or once it holds.
    public boolean isBound() {
        return this != NOT && this != NOT_READ && this != NOTHING && this != ENDED;
    }

    /// The name of the sentence that tells it.
    public String sentence() {
        return "audience.says." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
