package clausebook.check.clause;

import clausebook.check.line.LineCheck;
import clausebook.check.line.PrintedForce;
import clausebook.check.value.Doubt;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.check.vocabulary.QuestionCheck;
import clausebook.corpus.Answer;
import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Capacity;
import clausebook.corpus.Card;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Fact;
import clausebook.corpus.Listing;
import clausebook.corpus.Question;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftAnswer;
import clausebook.draft.DraftFact;
import clausebook.draft.DraftRule;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.prose.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks rules and facts: their duty against the codebook, whom they bind, and what they are about.
public final class RuleCheck {

    private final Values values;
    private final List<Audience> covers;
    private final Doubt doubt;
    private final LineCheck lines;
    private final Problems problems;
    private final boolean read;

    public RuleCheck(Values values, List<Audience> covers, Doubt doubt, Problems problems) {
        this(values, covers, doubt, problems, true);
    }

    private RuleCheck(Values values, List<Audience> covers, Doubt doubt, Problems problems, boolean read) {
        this.values = values;
        this.covers = covers;
        this.doubt = doubt;
        this.lines = new LineCheck(values.vocabulary(), values.codebook().language(), problems);
        this.problems = problems;
        this.read = read;
    }

    /// The same for what nobody has read: whether its words hold each other is not asked yet.
    RuleCheck ofProposals() {
        return new RuleCheck(values, covers, doubt, problems, false);
    }

    /// @param topics the clause's, for a rule that names none
    /// @param quotes true where the clause reports an instrument's words, which may bind others than the edition covers
    Optional<Rule> rule(DraftRule draft, List<Topic> topics, boolean quotes) {
        Optional<Rule> rule = typed(draft, Written.words(draft.says()), Optional.empty(), topics, quotes);
        Optional<SourceText> line = draft.line().flatMap(Read::known).filter(_ -> known(draft.says()));
        rule.filter(_ -> read).ifPresent(meant -> line.ifPresent(written -> lines.check(written, meant)));
        return rule;
    }

    private static boolean known(Optional<Read> written) {
        return written.flatMap(Read::known).isPresent();
    }

    /// The default rule of items, with an item's text in the place of `says`; empty where `each` gives a kind instead.
    Optional<Rule> eachAsRule(DraftRule each, Optional<Read> item, List<Topic> topics, boolean quotes) {
        if (each.kind().isPresent() && each.duty().isEmpty()) {
            return Optional.empty();
        }
        if (each.duty().isEmpty()) {
            each.at().known()
                    .ifPresent(at -> problems.add(ProblemCode.MISSING_FIELD, at,
                            "\"each\" needs the field \"duty\" or \"kind\"",
                            "the items below take their duty or kind from it",
                            "add: duty: must, must-not, should, should-not or may"));
        }
        return typed(each, plain(Written.words(item)), item, topics, quotes);
    }

    private String plain(String item) {
        return Prose.parse(item).plain(mention -> mention.words().orElseGet(() -> name(mention.target())))
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

    /// @param item the text that `says` was made of, where the rule is the default of items
    private Optional<Rule> typed(DraftRule draft, String says, Optional<Read> item, List<Topic> clauseTopics,
            boolean quotes) {
        Optional<Duty> duty = values.oneOf(Duty.class, draft.duty(), "duty");
        if (duty.isEmpty()) {
            // a rule without its duty seems to have changed since the edition before
            doubt.raise();
        }
        draft.printed().flatMap(Read::known).filter(_ -> read).ifPresent(
                printed -> duty.ifPresent(force -> PrintedForce.check(printed, force, values.codebook(), problems)));
        List<Bearer> who = values.bearers(draft.who());
        if (!quotes) {
            Written.known(draft.who()).forEach(this::checkCovered);
        }
        List<Topic> own = values.topics(draft.topics());
        List<Capacity> capacity = draft.capacity().stream()
                .flatMap(word -> values.oneOf(Capacity.class, Optional.of(word), "capacity").stream()).toList();
        boolean inherited = draft.who().isEmpty();
        return duty.map(force -> new Rule(force, Written.words(draft.printed()), says,
                inherited ? List.copyOf(covers) : who, inherited, Written.words(draft.when()),
                Written.words(draft.unless()), capacity, values.moments(draft.moments()),
                own.isEmpty() ? clauseTopics : own, values.roles(draft.approval()), values.roles(draft.tell()),
                answers(draft.answers()), Written.words(draft.line()),
                values.oneOf(Card.class, draft.card(), "card"), places(draft, item)));
    }

    /// Only for a rule with a duty.
    private static Rule.Places places(DraftRule draft, Optional<Read> item) {
        Location duty = item.or(draft::duty).orElseThrow().start();
        return new Rule.Places(duty, item.or(draft::says).map(Read::start).orElse(duty),
                item.or(draft::printed).map(Read::start).orElse(duty));
    }

    Fact fact(DraftFact draft, List<Topic> clauseTopics) {
        List<Topic> own = values.topics(draft.topics());
        List<Bearer> who = draft.who().isEmpty() ? List.copyOf(covers) : values.bearers(draft.who());
        return new Fact(values.oneOf(ClauseKind.class, draft.kind(), "kind", ClauseKind.INFORMATION),
                Written.words(draft.says()), who, own.isEmpty() ? clauseTopics : own, answers(draft.answers()));
    }

    /// An audience is covered where the edition names it, or a larger one that it is part of.
    private void checkCovered(SourceText written) {
        Optional<Audience> audience = values.vocabulary().audiences().find(written.words());
        boolean outside = audience.isPresent() && !covers.isEmpty()
                && values.vocabulary().withLarger(audience.get()).noneMatch(covers::contains);
        if (outside && values.vocabulary().audiences().known().isPresent()) {
            problems.add(ProblemCode.WHO_NOT_COVERED, written.start(),
                    "this edition does not cover " + Quoted.of(written.words()),
                    "a policy can't bind people whom it does not cover",
                    "add the audience to \"covers\", or name whom the rule binds");
        }
    }

    private List<Answer> answers(Map<SourceText, DraftAnswer> drafts) {
        return drafts.isEmpty()
                ? List.of()
                : drafts.entrySet().stream().flatMap(draft -> answer(draft.getKey(), draft.getValue()).stream())
                        .toList();
    }

    private Optional<Answer> answer(SourceText written, DraftAnswer draft) {
        Listing<Question> questions = values.vocabulary().questions();
        return values
                .entry(written, questions, "question", ProblemCode.UNKNOWN_QUESTION,
                        "councils are compared through the answers to one question")
                .filter(_ -> questions.known().isPresent())
                .flatMap(question -> QuestionCheck.choice(draft.answer(), question.answers(), problems)
                        .map(choice -> new Answer(question, choice, values.bearers(draft.who()))));
    }
}
