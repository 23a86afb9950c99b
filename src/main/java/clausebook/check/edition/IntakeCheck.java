package clausebook.check.edition;

import clausebook.check.value.Written;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftIntake;
import clausebook.draft.DraftIntake.Paragraph;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;

/// Refuses an edition of which words of the document still wait for a person: nothing is published with words missing.
final class IntakeCheck {

    private final Problems problems;

    IntakeCheck(Problems problems) {
        this.problems = problems;
    }

    void check(DraftIntake intake) {
        intake.paragraphs().forEach(this::check);
    }

    private void check(Paragraph paragraph) {
        List<String> choices = Written.words(paragraph.choices());
        paragraph.asked().flatMap(Read::known).filter(_ -> paragraph.decided().isEmpty())
                .ifPresent(asked -> reportUndecided(asked, choices));
        paragraph.decided().flatMap(Read::known).filter(decided -> !choices.contains(decided.words()))
                .ifPresent(decided -> reportUnknown(decided, choices));
    }

    private void reportUndecided(SourceText asked, List<String> choices) {
        problems.add(ProblemCode.UNDECIDED, asked.start(),
                "words of the document wait for your decision: " + Quoted.shortened(asked.words()),
                "they are left out so far, and nothing is published with words missing",
                "add decided: with one of: " + String.join(", ", choices) + "; then import the document again");
    }

    private void reportUnknown(SourceText decided, List<String> choices) {
        problems.add(ProblemCode.UNKNOWN_DECISION, decided.start(),
                Quoted.of(decided.words()) + " is no decision that can be followed",
                "the next import does what is decided here",
                choices.isEmpty()
                        ? "take it away: nothing is asked here"
                        : "write one of: " + String.join(", ", choices));
    }
}
