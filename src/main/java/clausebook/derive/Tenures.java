package clausebook.derive;

import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Status;
import clausebook.guide.EditionGuide;
import clausebook.guide.Tenure;
import clausebook.guide.Tenure.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells which edition of a policy held when. A draft never did, nor a reconstruction; of an edition of unknown status
/// nobody can say.
final class Tenures {

    private Tenures() {}

    /// @param editions the oldest first
    /// @param ended    the day on which their council ended; empty while it is there
    static List<Tenure> of(List<EditionGuide> editions, Optional<PartialDate> ended) {
        List<EditionGuide> held = editions.stream().filter(each -> held(each.edition())).toList();
        List<Tenure> tenures = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            tenures.add(tenure(held.get(i), i + 1 < held.size() ? Optional.of(held.get(i + 1)) : Optional.empty(),
                    ended));
        }
        return List.copyOf(tenures);
    }

    /// What was withdrawn had held, if it has a date from which.
    private static boolean held(Edition edition) {
        boolean withdrawn = edition.status() == Status.WITHDRAWN && edition.dates().start().isPresent();
        return edition.reconstructed().isEmpty() && (edition.status() == Status.IN_FORCE || withdrawn);
    }

    private static Tenure tenure(EditionGuide held, Optional<EditionGuide> next, Optional<PartialDate> ended) {
        Optional<PartialDate> withdrawn = held.edition().dates().withdrawn().or(() -> ended);
        Optional<PartialDate> replaced = next.flatMap(EditionGuide::start);
        boolean leftFirst =
                withdrawn.isPresent() && !replaced.filter(start -> start.isBefore(withdrawn.get())).isPresent();
        if (leftFirst || next.isEmpty() && held.edition().status() == Status.WITHDRAWN) {
            return new Tenure(held, held.start(), withdrawn, End.WITHDRAWN);
        }
        return new Tenure(held, held.start(), replaced, next.isPresent() ? End.REPLACED : End.OPEN);
    }
}
