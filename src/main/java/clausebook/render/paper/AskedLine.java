package clausebook.render.paper;

import clausebook.corpus.Bearer;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.words.WholeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a clause of a first edition, with its items, asks of one reader.
///
/// @param reader empty: everybody, where the policy does not say whom it binds
record AskedLine(Meeting meeting, PlacedClause clause, Optional<Bearer> reader) {

    /// Empty where it asks nothing of him. Of a clause that nobody has read, everybody whom the policy covers is told
    /// its words.
    Optional<Told> told() {
        List<String> lines = clause.isRead() ? duties() : words();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(meeting.from().names().name(clause), "", lines));
    }

    private List<String> duties() {
        List<String> duties = new ArrayList<>();
        WhoIsBound bound = new WhoIsBound(meeting, reader);
        for (PlacedClause part : whole()) {
            part.rules().stream().filter(bound::by)
                    .forEach(rule -> duties.add(new WholeRule(meeting.from().words(), rule).line()));
        }
        return duties;
    }

    private List<String> words() {
        boolean covered = reader.isEmpty() || meeting.edition().covers().contains(reader.get());
        MentionWords mentions = new MentionWords(meeting.from().guide());
        return covered
                ? whole().stream().map(mentions::plain).filter(words -> !words.isBlank())
                        .map(words -> words.replace('\n', ' ')).toList()
                : List.of();
    }

    private List<PlacedClause> whole() {
        return meeting.edition().clauses().stream().filter(part -> part.root().equals(clause)).toList();
    }
}
