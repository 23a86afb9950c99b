package clausebook.check.guard;

import clausebook.corpus.Answer;
import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.corpus.Question;
import clausebook.corpus.Silence;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.List;

/// A council that is said to be silent on a question does not answer it, and was read after its edition began.
final class SilenceGuard {

    private final Vocabulary vocabulary;
    private final Problems problems;

    SilenceGuard(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void check(Corpus corpus) {
        for (Council council : corpus.councils()) {
            for (Policy policy : council.policies()) {
                policy.editions().stream().filter(edition -> edition.reconstructed().isEmpty())
                        .reduce((_, newer) -> newer).ifPresent(edition -> check(council, policy, edition));
            }
        }
    }

    private void check(Council council, Policy policy, Edition newest) {
        newest.clauses().filter(Clause::isRead)
                .forEach(clause -> check(council, clause, newest));
        for (Question question : vocabulary.questions().all()) {
            Silence.of(question, council.id()).filter(_ -> question.isOf(policy.kind()))
                    .filter(silence -> silence.isOvertaken(policy, newest))
                    .ifPresent(silence -> problems.add(ProblemCode.SILENCE_OLDER, newest.at(),
                            Quoted.of(question.id()) + " was looked for on " + silence.day()
                                    + ", before this edition began, and clauses on it are new or have other words",
                            "what was not there then may be there now, so pages show it as not read",
                            "read these clauses for it, and write the day or the answer"));
        }
    }

    private void check(Council council, Clause clause, Edition edition) {
        clause.rules().forEach(
                rule -> rule.answers().forEach(answer -> check(council, clause, rule.who(), answer, edition)));
        clause.facts().forEach(
                fact -> fact.answers().forEach(answer -> check(council, clause, fact.who(), answer, edition)));
    }

    private void check(Council council, Clause clause, List<Bearer> who, Answer answer, Edition edition) {
        Question question = answer.question();
        if (question.silent().containsKey(council.id()) && speaksTo(who, question, edition)) {
            problems.add(ProblemCode.SILENT_AND_ANSWERED, clause.at(),
                    Quoted.of(clause.id().slug()) + " answers " + Quoted.of(question.id()) + ", and \"silent\" of "
                            + "that question says that nothing answers it",
                    "a council can't be silent and speak", "take the council out of \"silent\", or the answer away");
        }
    }

    /// True where those whom a rule binds are among those who ask; offices speak to all whom the edition covers.
    private boolean speaksTo(List<Bearer> who, Question question, Edition edition) {
        List<Audience> named =
                who.stream().filter(Audience.class::isInstance).map(Audience.class::cast).toList();
        List<Audience> reached = named.isEmpty() ? edition.covers() : named;
        return reached.isEmpty() || reached.stream().anyMatch(audience -> isOneOf(audience, question.askedBy()));
    }

    private boolean isOneOf(Audience audience, List<Audience> asking) {
        return vocabulary.withLarger(audience).anyMatch(asking::contains)
                || asking.stream().flatMap(vocabulary::withLarger).anyMatch(audience::equals);
    }
}
