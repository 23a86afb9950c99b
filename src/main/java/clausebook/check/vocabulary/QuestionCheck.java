package clausebook.check.vocabulary;

import clausebook.address.Reserved;
import clausebook.check.value.Slugs;
import clausebook.check.value.UniqueIds;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.Capacity;
import clausebook.corpus.Listing;
import clausebook.corpus.Question;
import clausebook.corpus.Question.Choice;
import clausebook.corpus.Question.Contradiction;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Stance;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftList;
import clausebook.draft.DraftQuestion;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks the questions with their closed lists of answers.
public final class QuestionCheck {

    private final Values values;
    private final Problems problems;

    QuestionCheck(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Listing<Question> check(DraftList<DraftQuestion> drafts) {
        UniqueIds ids = new UniqueIds("this list", problems);
        drafts.entries().forEach(draft -> {
            Slugs.check(draft.id(), "an id", Reserved.FOR_PAGES, problems);
            ids.add(draft.id());
        });
        return new Listing<>(
                drafts.entries().stream().map(draft -> question(draft, drafts.at().known().isPresent())).toList(),
                drafts.at());
    }

    private Question question(DraftQuestion draft, boolean allRead) {
        UniqueIds ids = new UniqueIds("this question", problems);
        draft.answers().forEach(answer -> ids.add(answer.id()));
        List<Choice> choices =
                draft.answers().stream().map(this::choice).toList();
        Optional<Capacity> capacity = values.oneOf(Capacity.class, draft.capacity(), "capacity");
        return new Question(Written.words(draft.id()), Written.words(draft.asks()),
                values.oneOf(QuestionType.class, draft.type(), "type", QuestionType.CHOICE),
                values.audiences(draft.askedBy()), capacity, values.topics(draft.topics()), choices,
                allRead ? contradictions(draft, choices) : List.of(), values.days(draft.silent()),
                Written.words(draft.words()),
                values.kinds(draft.kinds(), values.vocabulary().policyKinds()), List.of(),
                draft.id().start());
    }

    private Choice choice(DraftQuestion.Answer draft) {
        return new Choice(Written.words(draft.id()), Written.words(draft.name()),
                values.oneOf(Stance.class, draft.stance(), "stance"));
    }

    private List<Contradiction> contradictions(DraftQuestion draft, List<Choice> choices) {
        return draft.contradict().stream().flatMap(pair -> {
            Optional<Choice> one = choice(pair.one(), choices, problems);
            Optional<Choice> other = choice(pair.other(), choices, problems);
            return one.isPresent() && other.isPresent()
                    ? Stream.of(new Contradiction(one.get(), other.get()))
                    : Stream.empty();
        }).toList();
    }

    public static Optional<Choice> choice(Read written, List<Choice> choices, Problems problems) {
        return written.known().flatMap(text -> choice(text, choices, problems));
    }

    private static Optional<Choice> choice(SourceText written, List<Choice> choices, Problems problems) {
        Optional<Choice> found = choices.stream().filter(choice -> choice.id().equals(written.words())).findFirst();
        if (found.isEmpty()) {
            List<String> ids = choices.stream().map(Choice::id).toList();
            problems.add(ProblemCode.UNKNOWN_ANSWER, written.start(),
                    "this question has no answer " + Quoted.of(written.words()),
                    "only answers of one closed list can be compared",
                    ids.isEmpty()
                            ? "add it to the answers of the question"
                            : Nearest.hint(written.words(), ids) + "use one of: " + String.join(", ", ids));
        }
        return found;
    }
}
