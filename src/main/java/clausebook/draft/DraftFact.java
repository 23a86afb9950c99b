package clausebook.draft;

import clausebook.diagnostic.Location;
import clausebook.text.SourceText;
import java.util.List;

/// Something a clause says beside duties.
public record DraftFact(@Meaning("What kind of fact it is.") SourceText kind,
        @Meaning("The fact as a whole sentence.") SourceText says, @Meaning("Whom it is about.") List<SourceText> who,
        @Meaning("Its own topics, where they differ from those of the clause.") List<SourceText> topics,
        @Meaning("Questions it answers.") List<DraftAnswer> answers, Location at) {

    public DraftFact {
        who = List.copyOf(who);
        topics = List.copyOf(topics);
        answers = List.copyOf(answers);
    }
}
