package clausebook.draft;

import clausebook.diagnostic.Location;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Optional;

/// One duty; also the default (`each`) of a clause's items, which has no `says` and may have a kind instead of a duty.
public record DraftRule(@Meaning("How strong it is, by the codebook of force.") Optional<SourceText> duty,
        @Meaning("The kind of every item, instead of a duty.") Optional<SourceText> kind,
        @Meaning("The source's own words of force, at most four.") Optional<SourceText> printed,
        @Meaning("What is to be done: the verb first, no must or may; \"you\" is the one bound.") Optional<SourceText> says,
        @Meaning("Whom it binds: audiences, or roles as role:id. Without it: all whom the edition covers.") List<SourceText> who,
        @Meaning("The condition.") Optional<SourceText> when, @Meaning("The exception.") Optional<SourceText> unless,
        @Meaning("Speaking for the council, for oneself, or both. Without it the source does not say.") List<SourceText> capacity,
        @Meaning("Moments at which it matters.") List<SourceText> moments,
        @Meaning("Its own topics, where they differ from those of the clause.") List<SourceText> topics,
        @Meaning("Roles that must agree, as role:id.") List<SourceText> approval,
        @Meaning("Roles that are told, as role:id.") List<SourceText> tell,
        @Meaning("Questions it answers.") List<DraftAnswer> answers,
        @Meaning("The words of the checklist line, where says does not do; they begin with do not where the rule "
                + "forbids.") Optional<SourceText> line,
        Location at) {

    public DraftRule {
        who = List.copyOf(who);
        capacity = List.copyOf(capacity);
        moments = List.copyOf(moments);
        topics = List.copyOf(topics);
        approval = List.copyOf(approval);
        tell = List.copyOf(tell);
        answers = List.copyOf(answers);
    }
}
