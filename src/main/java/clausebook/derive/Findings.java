package clausebook.derive;

import clausebook.corpus.Corpus;
import clausebook.corpus.Question;
import clausebook.corpus.Role;
import clausebook.corpus.Vocabulary;
import clausebook.guide.EditionGuide;
import clausebook.guide.Finding;
import clausebook.guide.PolicyGuide;
import clausebook.guide.ReviewTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what follows and nobody wrote: reviews overdue, near or unknown, clauses that nobody has read, duties of
/// roles, an old accessibility statement.
final class Findings {

    private Findings() {}

    static List<Finding> of(Corpus corpus, List<PolicyGuide> policies, Inverses inverses, LocalDate date) {
        List<Finding> findings = new ArrayList<>(waiting(policies, corpus.vocabulary(), date));
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

    /// The reviews that are overdue, near or unknown, in the order of the policies; then what is not read yet.
    static List<Finding> waiting(List<PolicyGuide> policies, Vocabulary vocabulary, LocalDate date) {
        return Stream
                .concat(policies.stream().flatMap(policy -> review(policy.leading(), date).stream()),
                        policies.stream().flatMap(policy -> unread(policy, vocabulary)))
                .toList();
    }

    /// Of the edition that leads and of the newest.
    private static Stream<Finding> unread(PolicyGuide policy, Vocabulary vocabulary) {
        List<Question> silences = vocabulary.questions().all().stream()
                .filter(question -> question.isOf(policy.kind()))
                .filter(question -> question.silent().containsKey(policy.council().id())).toList();
        return Stream.of(policy.leading(), policy.editions().getLast()).distinct()
                .filter(edition -> !edition.unread().isEmpty())
                .map(edition -> new Finding.ClausesUnread(edition, edition.leading() ? silences : List.of()));
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
