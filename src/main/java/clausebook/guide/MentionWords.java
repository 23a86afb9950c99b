package clausebook.guide;

import clausebook.corpus.Part;
import clausebook.text.prose.Mention;
import clausebook.text.prose.Prose;
import java.util.Optional;

/// The words shown for mentions: the author's own, else the name of what is meant.
public record MentionWords(Guide guide) {

    /// The proven target of a mention in a clause's text.
    public static Optional<Target> target(PlacedClause clause, Mention mention) {
        return clause.references().stream().filter(reference -> reference.written().equals(mention.target()))
                .findFirst().map(CrossReference::target);
    }

    /// What is shown for a mention in a clause's text; a clause of its own edition has the number that it has there.
    public String of(PlacedClause clause, Mention mention) {
        return mention.words().or(() -> target(clause, mention).map(target -> name(clause, target)))
                .orElse(mention.target());
    }

    private String name(PlacedClause clause, Target target) {
        Optional<PlacedClause> beside =
                target instanceof Target.ToClause to ? clause.edition().find(to.clause()) : Optional.empty();
        return beside.map(found -> name(found)).orElseGet(() -> name(target));
    }

    /// The name of a target: a clause's number or title, or the name of an entry.
    public String name(Target target) {
        return switch (target) {
            case Target.ToClause to -> name(guide.history(to.clause()).current());
            case Target.ToInstrument to -> to.instrument().name();
            case Target.ToRole to -> to.role().name();
            case Target.ToTerm to -> to.term().name();
        };
    }

    private static String name(PlacedClause clause) {
        boolean titled = clause.number().isEmpty() && clause.part() == Part.CLAUSE;
        return titled ? clause.heading() : clause.number();
    }

    /// A clause's text without marks, as one line a paragraph.
    public String plain(PlacedClause clause) {
        return Prose.parse(clause.text()).plain(mention -> of(clause, mention));
    }

    /// The same as it is printed, the points of a list with their bullets.
    public String printed(PlacedClause clause) {
        return Prose.parse(clause.text()).printed(mention -> of(clause, mention));
    }
}
