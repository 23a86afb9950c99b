package clausebook.suggest.unread;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Reading;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.reading.SuggestedReading;
import clausebook.reading.Was;
import clausebook.suggest.Suggester;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The clauses of an edition that no person has read, each with its items, and what is proposed for them.
///
/// @param guide  of which the edition is one
/// @param of     the edition
/// @param groups clause by clause in reading order; the first of a group is the clause, then come its items
public record UnreadClauses(Guide guide, EditionGuide of, List<List<SuggestedReading>> groups) {

    /// Empty where the program knows too little of the edition's language.
    public static Optional<UnreadClauses> of(Guide guide, EditionGuide edition) {
        return Suggester.of(guide, edition.policy().kind(), edition.language()).map(suggester -> {
            List<List<SuggestedReading>> groups = new ArrayList<>();
            for (SuggestedReading reading : suggester.unread(edition)) {
                if (reading.clause().parent().isEmpty()) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(reading);
            }
            return new UnreadClauses(guide, edition, groups);
        });
    }

    /// Those of which nothing is written yet.
    public List<List<SuggestedReading>> empty() {
        return groups.stream().filter(group -> is(group, Reading.NONE)).toList();
    }

    /// Those of them for which something is likely: what they are about, or a duty of theirs. On a site that has no
    /// topics yet duties are proposed alone.
    public List<List<SuggestedReading>> likely() {
        return empty().stream().filter(group -> !group.getFirst().topics().isEmpty()
                || group.stream().anyMatch(reading -> !reading.rules().isEmpty())).toList();
    }

    /// Those of which a proposal is written.
    public List<List<SuggestedReading>> suggested() {
        return groups.stream().filter(group -> is(group, Reading.SUGGESTED)).toList();
    }

    /// What is written of those, and of their items, of which something else is proposed now: somebody changed it, or
    /// the words changed since.
    ///
    /// @param file what the edition's file says
    public Map<ClauseId, Was> changed(YamlValue file) {
        WrittenReadings written = new WrittenReadings(guide, of, file);
        Map<ClauseId, Was> changed = new HashMap<>();
        for (List<SuggestedReading> group : suggested()) {
            if (!ReadingEdits.stand(of.edition(), group, file)) {
                group.forEach(reading -> changed.put(reading.clause().id(), written.of(reading)));
            }
        }
        return changed;
    }

    /// Those of the suggested that may be confirmed together: nothing of them is doubtful, and nobody has changed them.
    /// A proposal that somebody has changed is that person's, and is confirmed by its name alone.
    ///
    /// @param file what the edition's file says
    public List<List<SuggestedReading>> sure(YamlValue file) {
        Map<ClauseId, Was> changed = changed(file);
        return suggested().stream().filter(group -> !changed.containsKey(id(group)))
                .filter(group -> group.stream().allMatch(SuggestedReading::isSure)).toList();
    }

    /// What writes the likely proposals into the edition's file.
    public List<YamlEdit> edits() {
        return ReadingEdits.suggested(of.edition(), likely().stream().flatMap(List::stream).toList());
    }

    private static boolean is(List<SuggestedReading> group, Reading reading) {
        return group.getFirst().state().filter(reading::equals).isPresent();
    }

    private static PlacedClause clause(List<SuggestedReading> group) {
        return group.getFirst().clause();
    }

    /// The clause of a group.
    public static ClauseId id(List<SuggestedReading> group) {
        return clause(group).id();
    }

    /// A group as people name it: the clause's number and id, or its id alone.
    public static String name(List<SuggestedReading> group) {
        String slug = id(group).slug();
        String number = clause(group).number();
        return number.isEmpty() ? slug : number + " (" + slug + ")";
    }
}
