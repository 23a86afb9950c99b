package clausebook.draft;

import clausebook.corpus.Capacity;
import clausebook.corpus.Card;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.diagnostic.ProblemCode;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.text.Origin;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One duty; also the default (`each`) of a clause's items, which has no `says` and may have a kind instead of a duty.
///
/// @param answers by the id of the question
public record DraftRule(Optional<Read> duty, Optional<Read> kind, Optional<Read> printed, Optional<Read> says,
        List<Read> who, Optional<Read> when, Optional<Read> unless, List<Read> capacity, List<Read> moments,
        List<Read> topics, List<Read> approval, List<Read> tell, Map<SourceText, DraftAnswer> answers,
        Optional<Read> line, Optional<Read> card, Origin at) {

    private static final Shape<DraftRule> ALL = Shape.of(DraftRule.class, "rule",
            "One duty inside a clause. A paragraph often holds several.",
            Field.oneOf("duty", Duty.class, "How strong it is, by the codebook of force.").needed(
                    ProblemCode.MISSING_FIELD, "a rule without its force can't be compared or listed",
                    "add: duty: must, must-not, should, should-not or may"),
            Field.oneOf("kind", ClauseKind.class, "The kind of every item, instead of a duty."),
            Field.text("printed", "The source's own words of force, at most four.").needed(ProblemCode.MISSING_FIELD,
                    "it shows from which words of the source the duty was read",
                    "add: printed: and the source's own words of force, such as must not"),
            Field.text("says",
                    "What is to be done: the verb first, no must or may; \"you\" is the one bound.").needed(
                            ProblemCode.RULE_WITHOUT_SAYS, "checklists show a rule by these words",
                            "add: says: … with the verb first, such as \"check the date\""),
            Field.namesOf("who", Thing.BEARER,
                    "Whom it binds: audiences, or roles as role:id.").otherwise("all whom the edition covers"),
            Field.text("when", "The condition."), Field.text("unless", "The exception."),
            Field.of("capacity", Form.many(Form.oneOf(Capacity.class)),
                    "Speaking for the council, for oneself, or both.").otherwise("the source does not say"),
            Field.namesOf("moments", Thing.MOMENT, "Moments at which it matters."),
            Field.namesOf("topics", Thing.TOPIC, "Its own topics, where they differ from those of the clause."),
            Field.namesOf("approval", Thing.ROLE, "Roles that must agree, as role:id."),
            Field.namesOf("tell", Thing.ROLE, "Roles that are told, as role:id."), DraftAnswer.FIELD,
            Field.text("line",
                    "The words of the checklist line, where says does not do; they begin with do not where the rule "
                            + "forbids."),
            Field.oneOf("card", Card.class,
                    "Whether the rule stands on the one-page card.").otherwise("the program chooses"));

    /// A rule of a clause.
    public static final Shape<DraftRule> SHAPE = ALL.without("kind");

    /// The default of a clause's items: each item's text takes the place of `says`.
    public static final Shape<DraftRule> EACH = ALL.without("says", "line", "card")
            .with(ALL.field("duty").optional()).with(ALL.field("printed").optional()).called("each",
                    "The duty or the kind of every item that has none of its own. What is to be done is the "
                            + "item's text.");

    public DraftRule {
        who = List.copyOf(who);
        capacity = List.copyOf(capacity);
        moments = List.copyOf(moments);
        topics = List.copyOf(topics);
        approval = List.copyOf(approval);
        tell = List.copyOf(tell);
    }
}
