package clausebook.guide;

import clausebook.corpus.Worded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How near the review of an edition is on a day.
public enum ReviewTime implements Worded {
    /// Its last day is past.
    OVERDUE,
    /// Its last day is that day, or one of the thirty after it.
    WITHIN_30_DAYS,
    /// Its last day comes in 31 to 90 days.
    WITHIN_90_DAYS,
    /// Its last day comes after that.
    LATER,
    /// Nothing tells when it is due.
    NO_DATE,
    /// There is nothing to review: a draft is finished first, and what ended is over.
    NOT_REVIEWED;

    private static final int SOON = 30;
    private static final int COMING = 90;

    /// How near the review of an edition is.
    public static ReviewTime of(EditionGuide edition, LocalDate day) {
        boolean reviewed = switch (edition.standing()) {
            case IN_FORCE, NOT_YET_IN_FORCE, UNKNOWN -> true;
            case DRAFT, SUPERSEDED, WITHDRAWN, RECONSTRUCTED -> false;
        };
        if (!reviewed) {
            return NOT_REVIEWED;
        }
        return edition.reviewDue().map(due -> of(ChronoUnit.DAYS.between(day, due))).orElse(NO_DATE);
    }

    private static ReviewTime of(long daysLeft) {
        if (daysLeft < 0) {
            return OVERDUE;
        }
        return daysLeft <= SOON ? WITHIN_30_DAYS : daysLeft <= COMING ? WITHIN_90_DAYS : LATER;
    }

    /// True where the day of the review is known.
    public boolean dated() {
        return this != NO_DATE && this != NOT_REVIEWED;
    }
}
