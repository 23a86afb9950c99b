package clausebook.render.part.task;

import clausebook.corpus.Audience;
import clausebook.corpus.Edition;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import java.util.List;
import java.util.stream.Stream;

/// Who may ask what a policy asks of them.
///
/// @param whole audiences that are part of no larger one, whom at least one policy covers or a rule names
public record Readers(Guide guide, List<Audience> whole) {

    public Readers {
        whole = List.copyOf(whole);
    }

    /// The readers of a guide.
    public static Readers of(Guide guide) {
        return new Readers(guide, guide.vocabulary().audiences().all().stream()
                .filter(audience -> audience.within().isEmpty())
                .filter(audience -> !guide.binding(audience).isEmpty()
                        || leading(guide).anyMatch(edition -> edition.covers().contains(audience)))
                .toList());
    }

    private static Stream<Edition> leading(Guide guide) {
        return guide.policies().map(PolicyGuide::leading).map(spoken -> spoken.edition());
    }

    /// Those who have a page of their own at a council: all whole audiences, so that whom it does not cover is told so,
    /// and the smaller ones for whom it has a list.
    public List<Audience> at(CouncilGuide council) {
        List<Audience> listed = guide.checklists().audiences(council);
        return guide.vocabulary().audiences().all().stream()
                .filter(audience -> whole.contains(audience) || listed.contains(audience)).toList();
    }
}
