package clausebook.draft;

import clausebook.text.SourceText;
import java.util.List;

/// The answer that a rule or fact gives to a question: `question: answer`, or with `{ answer: …, who: [ … ] }`.
public record DraftAnswer(SourceText question, SourceText answer, List<SourceText> who) {

    public DraftAnswer {
        who = List.copyOf(who);
    }
}
