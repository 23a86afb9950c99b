package clausebook.derive.compare;

import clausebook.corpus.Audience;
import clausebook.corpus.Edition;
import clausebook.corpus.Question;
import clausebook.corpus.Silence;
import clausebook.guide.Cell;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Given;
import clausebook.guide.PolicyGuide;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides what a council says to those who ask a question. Asked are those that have a policy of a kind that the
/// question belongs to; what another policy of theirs answers counts too.
///
/// In this order: it answers them; it says that it does not cover them; somebody found it silent, and that still holds;
/// it does not mention them; it answers others only; nobody has read it for the question, or not all of it.
final class Cells {

    private static final Cell NOT_YET_READ = new Cell.NotYetRead();

    private final GivenAnswers answers;
    private final Reach reach;

    Cells(GivenAnswers answers, Reach reach) {
        this.answers = answers;
        this.reach = reach;
    }

    /// True where a council takes part: it is still there, and has a policy to ask, or one that answers unasked.
    boolean isAsked(Question question, CouncilGuide council) {
        return !council.ended()
                && (council.asked(question).findAny().isPresent() || !answers.of(question, council.id()).isEmpty());
    }

    /// What it says to some audiences, or to all who ask: then an answer to anybody counts.
    ///
    /// @param askers the question's own list, or one audience of it
    Cell of(Question question, List<Audience> askers, CouncilGuide council) {
        Set<String> asking = reach.of(askers);
        List<Given> all = answers.of(question, council.id());
        boolean everybody = askers.equals(question.askedBy());
        List<Given> theirs =
                everybody ? all : all.stream().filter(given -> !Collections.disjoint(given.reach(), asking)).toList();
        if (!theirs.isEmpty()) {
            return new Cell.Answered(theirs, isTense(theirs));
        }
        List<EditionGuide> asked = council.asked(question).map(PolicyGuide::leading).toList();
        List<EditionGuide> outside = asked.stream().filter(edition -> isOutside(edition, asking)).toList();
        boolean uncovered = !outside.isEmpty() && outside.size() == asked.size();
        Optional<Cell> said = uncovered ? saidNotCovered(outside, askers) : Optional.empty();
        Cell unsaid = uncovered ? notMentioned(outside) : unanswered(question, all, council);
        return said.or(() -> silent(question, council)).orElse(unsaid);
    }

    /// What nobody has read may answer them too.
    private static Cell unanswered(Question question, List<Given> others, CouncilGuide council) {
        boolean read = council.asked(question).allMatch(policy -> policy.leading().unread().isEmpty());
        return others.isEmpty() || !read ? NOT_YET_READ : new Cell.ForOthers(others);
    }

    private static boolean isTense(List<Given> answers) {
        return answers.stream().anyMatch(one -> answers.stream().anyMatch(one::contradicts));
    }

    /// An edition that covers none of those who ask. One that does not say whom it covers may cover them.
    private boolean isOutside(EditionGuide edition, Set<String> asking) {
        List<Audience> covers = edition.covers();
        return !covers.isEmpty() && Collections.disjoint(reach.of(covers), asking);
    }

    /// The first entry by which an edition leaves one of them out.
    private Optional<Cell> saidNotCovered(List<EditionGuide> outside, List<Audience> askers) {
        for (EditionGuide leading : outside) {
            for (Edition.NotCovered entry : leading.edition().notCovered()) {
                if (!Collections.disjoint(reach.of(List.of(entry.audience())), reach.of(askers))) {
                    return Optional.of(new Cell.NotCovered(leading, true, entry.instead(), entry.clause()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Cell> silent(Question question, CouncilGuide council) {
        return Silence.of(question, council.id())
                .filter(silence -> council.asked(question).allMatch(guide -> holds(silence, guide)))
                .map(silence -> new Cell.Silent(silence.day()));
    }

    private static boolean holds(Silence silence, PolicyGuide guide) {
        EditionGuide leading = guide.leading();
        return leading.unread().isEmpty() && !silence.isOvertaken(guide.policy(), leading.edition());
    }

    private static Cell notMentioned(List<EditionGuide> outside) {
        return new Cell.NotCovered(outside.getFirst(), false, "", Optional.empty());
    }
}
