package clausebook.intake.outline;

import clausebook.document.Decision;
import clausebook.document.Outline.Went;
import clausebook.document.Question;
import clausebook.intake.outline.line.Ledger;
import clausebook.intake.outline.line.Line;
import clausebook.intake.outline.mark.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Asks a person about lines whose place nothing in the document tells, and does what was answered before. A line that
/// waits for an answer stays out, named in the ledger.
final class Asking {

    private final Ledger ledger;
    private final Function<String, Optional<Decision>> answers;

    /// @param answers to questions about words, as they were given before
    Asking(Ledger ledger, Function<String, Optional<Decision>> answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    /// Lines without those that wait or that a person left out; the others as she said that they are.
    ///
    /// @param questions by the places of the lines
    List<Line> settled(List<Line> lines, Map<Integer, Question> questions) {
        List<Line> settled = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (questions.containsKey(at)) {
                ask(line, questions.get(at)).map(decision -> as(line, decision)).ifPresent(settled::add);
            } else {
                settled.add(line);
            }
        }
        return settled;
    }

    /// What was decided of a line that is still there; empty for one that waits or was left out.
    Optional<Decision> ask(Line line, Question question) {
        Optional<Decision> answer = answers.apply(line.letters()).filter(question.choices()::contains);
        String reason = answer.map(Question::answered).orElse(question.reason());
        if (answer.isEmpty() || answer.get() == Decision.LEFT_OUT) {
            ledger.put(line, Went.LEFT_OUT, 0, reason);
            return Optional.empty();
        }
        ledger.note(line, reason);
        return answer;
    }

    private static Line as(Line line, Decision decision) {
        return switch (decision) {
            case HEADING -> line.withRole(Line.Role.HEADING);
            case PART -> line.withMark(Optional.empty()).withRole(Line.Role.PART);
            case CLAUSE -> line.withMark(line.mark().or(() -> Marks.at(line.letters()))).withRole(Line.Role.CLAUSE);
            case NUMBERED -> line.withMark(line.mark().or(() -> Marks.at(line.letters())));
            default -> line;
        };
    }
}
