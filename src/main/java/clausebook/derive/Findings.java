package clausebook.derive;

import clausebook.corpus.Corpus;
import clausebook.corpus.Role;
import clausebook.guide.EditionGuide;
import clausebook.guide.Finding;
import clausebook.guide.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Gathers what follows and nobody wrote: reviews overdue or unknown, duties of roles, an old accessibility statement.
final class Findings {

    private Findings() {}

    static List<Finding> of(Corpus corpus, List<EditionGuide> leading, Inverses inverses, LocalDate date) {
        List<Finding> findings = new ArrayList<>();
        leading.stream().filter(Findings::isReviewed).forEach(edition -> review(edition, date, findings));
        boolean fresh = corpus.site().reviewed().map(day -> !day.plusYears(1).isBefore(date)).orElse(false);
        if (!fresh) {
            findings.add(new Finding.StatementOutOfDate());
        }
        if (corpus.site().contact().isEmpty()) {
            findings.add(new Finding.ContactMissing());
        }
        for (Role role : corpus.vocabulary().roles().all()) {
            inverses.duties().getOrDefault(role, List.of()).forEach(rule -> findings.add(new Finding.DutyOfRole(role, rule)));
        }
        return List.copyOf(findings);
    }

    /// A draft is not reviewed but finished, and what ended is not reviewed at all.
    private static boolean isReviewed(EditionGuide edition) {
        return edition.standing() == Standing.IN_FORCE || edition.standing() == Standing.UNKNOWN
                || edition.standing() == Standing.NOT_YET_IN_FORCE;
    }

    private static void review(EditionGuide edition, LocalDate date, List<Finding> findings) {
        if (edition.reviewDue().isEmpty()) {
            findings.add(new Finding.ReviewUnknown(edition));
        }
        edition.reviewDue().filter(due -> due.isBefore(date)).ifPresent(due -> findings.add(new Finding.ReviewOverdue(edition, due)));
    }
}
