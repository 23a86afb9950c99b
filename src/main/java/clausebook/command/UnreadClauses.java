package clausebook.command;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Reading;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.suggest.SuggestedReading;
import clausebook.suggest.Suggester;
import java.util.ArrayList;
import java.util.List;

/// The clauses of an edition that no person has read, each with its items, and what is proposed for them.
///
/// @param groups clause by clause in reading order; the first of a group is the clause, then its items
record UnreadClauses(EditionGuide edition, List<List<SuggestedReading>> groups) {

    /// @throws picocli.CommandLine.ParameterException where the program knows too little of the edition's language
    static UnreadClauses of(EditionChoice choice, EditionGuide edition) {
        Suggester suggester = Suggester.of(choice.guide(), edition.policy().kind(), edition.language()).orElseThrow(
                () -> choice.mistake("Nothing can be proposed in the language \"" + edition.language() + "\"."));
        List<List<SuggestedReading>> groups = new ArrayList<>();
        for (SuggestedReading reading : suggester.unread(edition)) {
            if (reading.clause().parent().isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(reading);
        }
        return new UnreadClauses(edition, groups);
    }

    /// Those of which nothing is written yet.
    List<List<SuggestedReading>> empty() {
        return groups.stream().filter(group -> is(group, Reading.NONE)).toList();
    }

    /// Those of which a proposal is written.
    List<List<SuggestedReading>> suggested() {
        return groups.stream().filter(group -> is(group, Reading.SUGGESTED)).toList();
    }

    private static boolean is(List<SuggestedReading> group, Reading reading) {
        return ofGroup(group).clause().ours().reading().filter(reading::equals).isPresent();
    }

    private static PlacedClause ofGroup(List<SuggestedReading> group) {
        return group.getFirst().clause();
    }

    /// The clause of a group.
    static ClauseId id(List<SuggestedReading> group) {
        return ofGroup(group).id();
    }

    /// A group as people name it: its number, or its id, and how it begins.
    static String name(List<SuggestedReading> group) {
        PlacedClause clause = ofGroup(group);
        return clause.number().isEmpty() ? clause.id().slug() : clause.number() + " (" + clause.id().slug() + ")";
    }
}
