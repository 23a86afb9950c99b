package clausebook.desk.reading;

import clausebook.corpus.Audience;
import clausebook.corpus.Question;
import clausebook.corpus.Silence;
import clausebook.corpus.Vocabulary;
import clausebook.guide.Cell;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.suggest.QuestionCandidates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question, and how far somebody has looked for it in an edition.
///
/// @param state   what is known
/// @param answers clauses and items that answer it
/// @param silence what was found before, whether it still holds or not
public record QuestionAtDesk(Question question, State state, List<PlacedClause> answers, Optional<Silence> silence) {

    /// What is known of a question.
    public enum State {
        /// Somebody has to look.
        OPEN,
        /// Clauses that are new or have other words may say something now.
        OVERTAKEN, ANSWERED, SILENT,
        /// It is silent as far as it was read: it holds once every clause is.
        SILENT_SO_FAR,
        /// The policy does not bind those who ask.
        NOT_COVERED;

        /// True where somebody has to look.
        public boolean isOpen() {
            return this == OPEN || this == OVERTAKEN;
        }
    }

    public QuestionAtDesk {
        answers = List.copyOf(answers);
    }

    /// How many of them somebody has to look for.
    public static int open(Guide guide, EditionGuide edition) {
        return (int) all(guide, edition).stream().filter(one -> one.state().isOpen()).count();
    }

    /// All questions of an edition's kind, in the order of the vocabulary; those too that no council answers yet.
    public static List<QuestionAtDesk> all(Guide guide, EditionGuide edition) {
        Map<String, QuestionRow> rows = new HashMap<>();
        guide.comparison().rows().forEach(row -> rows.put(row.question().id(), row));
        List<QuestionAtDesk> all = new ArrayList<>();
        for (Question question : guide.vocabulary().questions().whole()) {
            if (question.isOf(edition.policy().kind())) {
                QuestionRow row = rows.get(question.id());
                boolean covered = row == null
                        ? covers(question, edition, guide.vocabulary())
                        : !(row.cell(edition.council().id()) instanceof Cell.NotCovered);
                all.add(of(question, covered, edition));
            }
        }
        return all;
    }

    /// True where the policy binds somebody who asks, or does not say whom it binds.
    private static boolean covers(Question question, EditionGuide edition, Vocabulary known) {
        List<Audience> covers = edition.covers();
        return covers.isEmpty()
                || covers.stream().anyMatch(one -> known.withLarger(one).anyMatch(question.askedBy()::contains))
                || question.askedBy().stream().anyMatch(one -> known.withLarger(one).anyMatch(covers::contains));
    }

    private static QuestionAtDesk of(Question question, boolean covered, EditionGuide edition) {
        List<PlacedClause> answers = edition.clauses().stream()
                .filter(clause -> QuestionCandidates.answers(clause, question)).toList();
        Optional<Silence> silence = Silence.of(question, edition.council().id());
        return new QuestionAtDesk(question, state(covered, edition, answers, silence), answers, silence);
    }

    private static State state(boolean covered, EditionGuide guide, List<PlacedClause> answers,
            Optional<Silence> silence) {
        if (!answers.isEmpty()) {
            return State.ANSWERED;
        }
        if (!covered) {
            return State.NOT_COVERED;
        }
        if (silence.isEmpty()) {
            return State.OPEN;
        }
        if (silence.get().isOvertaken(guide.policy(), guide.edition())) {
            return State.OVERTAKEN;
        }
        return guide.unread().isEmpty() ? State.SILENT : State.SILENT_SO_FAR;
    }
}
