package clausebook.corpus;

import clausebook.character.Characters;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// That a person looked for a question in a council's policies on a day and found nothing.
///
/// It still tells something of an edition of which every clause was read and that has not overtaken it.
public record Silence(Question question, LocalDate day) {

    /// What is said of a council; empty where nobody looked.
    public static Optional<Silence> of(Question question, CouncilId council) {
        return Optional.ofNullable(question.silent().get(council)).map(day -> new Silence(question, day));
    }

    /// True where the edition began after the day, and has a clause about the question that is new or has other words,
    /// marks aside.
    public boolean isOvertaken(Policy policy, Edition edition) {
        if (!isNewer(edition)) {
            return false;
        }
        Map<ClauseId, String> known = known(policy, edition);
        return edition.clauses().filter(clause -> isAbout(clause.topics()))
                .anyMatch(clause -> !words(clause).equals(known.get(clause.id())));
    }

    /// The words of the newest edition before another that was there on the day, by clause; none where none was.
    private Map<ClauseId, String> known(Policy policy, Edition edition) {
        Map<ClauseId, String> known = new HashMap<>();
        Optional<Edition> older = policy.editions().stream().takeWhile(before -> before != edition)
                .filter(before -> !isNewer(before)).reduce((_, later) -> later);
        older.ifPresent(found -> found.clauses().forEach(clause -> known.putIfAbsent(clause.id(), words(clause))));
        return known;
    }

    private boolean isNewer(Edition edition) {
        return edition.dates().start().filter(start -> day.isBefore(start.first())).isPresent();
    }

    private boolean isAbout(List<Topic> topics) {
        return question.topics().isEmpty() || !Collections.disjoint(topics, question.topics());
    }

    private static String words(Clause clause) {
        return Characters.withPlainMarks(clause.text().words()).strip().replaceAll("\\s+", " ");
    }
}
