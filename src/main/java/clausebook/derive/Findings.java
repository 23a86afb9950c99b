package clausebook.derive;

import clausebook.corpus.Corpus;
import clausebook.corpus.Role;
import clausebook.guide.EditionGuide;
import clausebook.guide.Finding;
import clausebook.guide.ReviewTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers what follows and nobody wrote: reviews overdue, near or unknown, duties of roles, an old accessibility
/// statement.
final class Findings {

    private Findings() {}

    static List<Finding> of(Corpus corpus, List<EditionGuide> leading, Inverses inverses, LocalDate date) {
        List<Finding> findings = new ArrayList<>(reviews(leading, date));
        boolean fresh = corpus.site().reviewed().map(day -> !day.plusYears(1).isBefore(date)).orElse(false);
        if (!fresh) {
            findings.add(new Finding.StatementOutOfDate());
        }
        if (corpus.site().contact().isEmpty()) {
            findings.add(new Finding.ContactMissing());
        }
        for (Role role : corpus.vocabulary().roles().all()) {
            inverses.duties().getOrDefault(role, List.of())
                    .forEach(rule -> findings.add(new Finding.DutyOfRole(role, rule)));
        }
        return List.copyOf(findings);
    }

    /// The reviews that are overdue, near or unknown, in the order of the editions.
    static List<Finding> reviews(List<EditionGuide> leading, LocalDate date) {
        return leading.stream().flatMap(edition -> review(edition, date).stream()).toList();
    }

    private static Optional<Finding> review(EditionGuide edition, LocalDate date) {
        return switch (ReviewTime.of(edition, date)) {
            case OVERDUE -> edition.reviewDue().map(due -> new Finding.ReviewOverdue(edition, due));
            case WITHIN_30_DAYS, WITHIN_90_DAYS -> edition.reviewDue().map(due -> new Finding.ReviewSoon(edition, due));
            case NO_DATE -> Optional.of(new Finding.ReviewUnknown(edition));
            case LATER, NOT_REVIEWED -> Optional.empty();
        };
    }
}
