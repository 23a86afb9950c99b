package clausebook.derive;

import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.Status;
import clausebook.guide.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How the editions of one policy stand on a day, and which one leads: the one place that decides it.
///
/// It leads which is in force; else the newest of unknown status that is no reconstruction; else the newest draft, or
/// one adopted for a later day; else the newest that is left.
final class Standings {

    private final List<Edition> newestFirst;
    private final LocalDate date;
    private final boolean councilEnded;
    private final Edition leading;

    /// @param councilEnded true where its council was there no more on that day: then nothing of it holds
    Standings(Policy policy, LocalDate date, boolean councilEnded) {
        this.newestFirst = policy.editions().reversed();
        this.date = date;
        this.councilEnded = councilEnded;
        this.leading = firstLeading();
    }

    private Edition firstLeading() {
        List<Predicate<Edition>> wanted =
                List.of(this::holds, this::mayHold, this::isOpen,
                        edition -> real(edition) && edition.status() != Status.DRAFT, Standings::real, _ -> true);
        return wanted.stream().flatMap(each -> newest(each).stream()).findFirst().orElseThrow();
    }

    private boolean mayHold(Edition edition) {
        return real(edition) && edition.status() == Status.UNKNOWN && !hasEnded(edition);
    }

    /// A draft, or adopted for a later day.
    private boolean isOpen(Edition edition) {
        return real(edition) && edition.status() != Status.WITHDRAWN && !hasEnded(edition);
    }

    Edition leading() {
        return leading;
    }

    /// A draft that never held has not been superseded, whatever came after it; nor did it end with its council.
    Standing of(Edition edition) {
        if (!real(edition)) {
            return Standing.RECONSTRUCTED;
        }
        if (edition.status() == Status.WITHDRAWN || isWithdrawn(edition)) {
            return Standing.WITHDRAWN;
        }
        if (edition.status() == Status.DRAFT) {
            return Standing.DRAFT;
        }
        if (edition != leading && isOlderThanLeading(edition) && leading.status() != Status.DRAFT) {
            return Standing.SUPERSEDED;
        }
        if (councilEnded) {
            return Standing.WITHDRAWN;
        }
        return edition.status() == Status.UNKNOWN
                ? Standing.UNKNOWN
                : hasBegun(edition) ? Standing.IN_FORCE : Standing.NOT_YET_IN_FORCE;
    }

    private Optional<Edition> newest(Predicate<Edition> wanted) {
        return newestFirst.stream().filter(wanted).findFirst();
    }

    private boolean isOlderThanLeading(Edition edition) {
        return newestFirst.indexOf(edition) > newestFirst.indexOf(leading);
    }

    private boolean holds(Edition edition) {
        return real(edition) && edition.status() == Status.IN_FORCE && hasBegun(edition) && !hasEnded(edition);
    }

    private static boolean real(Edition edition) {
        return edition.reconstructed().isEmpty();
    }

    /// A year or month has begun with its first day; an unknown day has begun.
    private boolean hasBegun(Edition edition) {
        return edition.dates().start().map(start -> !start.first().isAfter(date)).orElse(true);
    }

    private boolean hasEnded(Edition edition) {
        return councilEnded || isWithdrawn(edition);
    }

    /// What was withdrawn in a year or month has ended when that is over.
    private boolean isWithdrawn(Edition edition) {
        return edition.dates().withdrawn().map(end -> !end.last().isAfter(date)).orElse(false);
    }
}
