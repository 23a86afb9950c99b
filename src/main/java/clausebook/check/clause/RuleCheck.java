package clausebook.check.clause;

import clausebook.check.line.Codebook;
import clausebook.check.line.LineCheck;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.check.vocabulary.QuestionCheck;
import clausebook.corpus.Answer;
import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Capacity;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Fact;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftAnswer;
import clausebook.draft.DraftFact;
import clausebook.draft.DraftRule;
import clausebook.text.Prose;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// Checks rules and facts: their duty against the codebook, whom they bind, and what they are about.
final class RuleCheck {

    private final Values values;
    private final List<Audience> covers;
    private final LineCheck lines;
    private final Problems problems;

    RuleCheck(Values values, List<Audience> covers, Problems problems) {
        this.values = values;
        this.covers = covers;
        this.lines = new LineCheck(values.vocabulary(), problems);
        this.problems = problems;
    }

    /// @param topics the clause's, for a rule that names none
    /// @param quotes true where the clause reports an instrument's words, which may bind others than the edition covers
    Optional<Rule> rule(DraftRule draft, List<Topic> topics, boolean quotes) {
        Optional<Rule> rule = typed(draft, Written.words(draft.says()), topics, quotes);
        draft.line().filter(_ -> draft.says().isPresent())
                .ifPresent(line -> rule.ifPresent(meant -> lines.check(line, meant)));
        return rule;
    }

    /// The default rule of items, with an item's text in the place of `says`; empty where `each` gives a kind instead.
    Optional<Rule> eachAsRule(DraftRule each, SourceText item, List<Topic> topics, boolean quotes) {
        if (each.kind().isPresent() && each.duty().isEmpty()) {
            return Optional.empty();
        }
        if (each.duty().isEmpty() && !problems.doubts(each.at())) {
            problems.add(ProblemCode.MISSING_FIELD, each.at(), "\"each\" needs the field \"duty\" or \"kind\"",
                    "the items below take their duty or kind from it",
                    "add: duty: must, must-not, should, should-not or may");
        }
        return typed(each, plain(item), topics, quotes);
    }

    private String plain(SourceText item) {
        return Prose.parse(item.words()).plain(mention -> mention.words().orElseGet(() -> name(mention.target())))
                .replace('\n', ' ');
    }

    /// The name of an entry that a text mentions; a clause that it mentions has none here and keeps its id.
    private String name(String target) {
        String id = target.substring(target.indexOf(':') + 1);
        Optional<? extends Entry> entry = target.startsWith("term:")
                ? values.vocabulary().terms().find(id)
                : target.startsWith("role:")
                        ? values.vocabulary().roles().find(id)
                        : target.startsWith("instrument:")
                                ? values.vocabulary().instruments().find(id)
                                : Optional.empty();
        return entry.map(Entry::name).orElse(target);
    }

    private Optional<Rule> typed(DraftRule draft, String says, List<Topic> clauseTopics, boolean quotes) {
        Optional<Duty> duty = values.oneOf(Duty.class, draft.duty(), "duty");
        if (duty.isEmpty()) {
            // a rule without its duty seems to have changed since the edition before
            problems.doubt(draft.at().startOfSelf());
        }
        draft.printed().ifPresent(printed -> duty.ifPresent(force -> Codebook.check(printed, force, problems)));
        List<Bearer> who = values.bearers(draft.who());
        if (!quotes) {
            draft.who().forEach(this::checkCovered);
        }
        List<Topic> own = values.topics(draft.topics());
        List<Capacity> capacity = draft.capacity().stream()
                .flatMap(word -> values.oneOf(Capacity.class, Optional.of(word), "capacity").stream()).toList();
        boolean inherited = draft.who().isEmpty();
        return duty.map(force -> new Rule(force, Written.words(draft.printed()), says,
                inherited ? List.copyOf(covers) : who, inherited, Written.words(draft.when()),
                Written.words(draft.unless()), capacity, values.moments(draft.moments()),
                own.isEmpty() ? clauseTopics : own, values.roles(draft.approval()), values.roles(draft.tell()),
                answers(draft.answers()), Written.words(draft.line())));
    }

    Fact fact(DraftFact draft, List<Topic> clauseTopics) {
        List<Topic> own = values.topics(draft.topics());
        List<Bearer> who = draft.who().isEmpty() ? List.copyOf(covers) : values.bearers(draft.who());
        return new Fact(values.oneOf(ClauseKind.class, draft.kind(), "kind", ClauseKind.INFORMATION),
                draft.says().words(), who, own.isEmpty() ? clauseTopics : own, answers(draft.answers()));
    }

    /// An audience is covered where the edition names it, or a larger one that it is part of.
    private void checkCovered(SourceText written) {
        Optional<Audience> audience = values.vocabulary().audiences().find(written.words());
        boolean outside = audience.isPresent() && !covers.isEmpty()
                && values.vocabulary().withLarger(audience.get()).noneMatch(covers::contains);
        if (outside && !problems.doubts(written.start().startOfSibling("vocabulary/audiences.yaml"))) {
            problems.add(ProblemCode.WHO_NOT_COVERED, written.start(),
                    "this edition does not cover " + Quoted.of(written.words()),
                    "a policy can't bind people whom it does not cover",
                    "add the audience to \"covers\", or name whom the rule binds");
        }
    }

    private List<Answer> answers(List<DraftAnswer> drafts) {
        return drafts.stream().flatMap(draft -> answer(draft).stream()).toList();
    }

    private Optional<Answer> answer(DraftAnswer draft) {
        boolean unread = problems.doubts(draft.question().start().startOfSibling("vocabulary/questions.yaml"));
        return values
                .entry(draft.question(), values.vocabulary().questions(), "question", "questions.yaml",
                        ProblemCode.UNKNOWN_QUESTION, "councils are compared through the answers to one question")
                .filter(_ -> !unread)
                .flatMap(question -> QuestionCheck.choice(draft.answer(), question.answers(), problems)
                        .map(choice -> new Answer(question, choice, values.bearers(draft.who()))));
    }
}
