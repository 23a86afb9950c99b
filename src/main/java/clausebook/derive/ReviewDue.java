package clausebook.derive;

import clausebook.corpus.Edition;
import java.time.LocalDate;
import java.util.Optional;

/// By which day an edition should be reviewed: the date it gives, else its period reckoned from the day it began.
final class ReviewDue {

    private ReviewDue() {}

    static Optional<LocalDate> of(Edition edition) {
        Optional<LocalDate> byPeriod = edition.review()
                .flatMap(review -> edition.dates().start().map(start -> start.last().plusMonths(review.everyMonths())));
        return edition.dates().reviewDue().map(due -> due.last()).or(() -> byPeriod);
    }
}
