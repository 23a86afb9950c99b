package clausebook.render.part.task;

import clausebook.corpus.Audience;
import clausebook.corpus.Edition;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.PolicyGuide;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// Whether a council's policies bind an audience at all, and where to look instead.
///
/// @param words  said where they do not; else empty
/// @param saying the clauses that say so
public record CouncilCover(boolean bound, String words, String instead, List<Link> saying) {

    /// How the leading editions of a council stand to an audience.
    public static CouncilCover of(Viewpoint from, CouncilGuide council, Audience audience) {
        List<EditionGuide> leading = council.policies().stream().map(PolicyGuide::leading).toList();
        List<Cover> covers = leading.stream().map(guide -> Cover.of(from.guide(), guide, audience)).toList();
        if (covers.stream().anyMatch(cover -> cover.isBound() && cover != Cover.NAMED)) {
            return new CouncilCover(true, "", "", List.of());
        }
        if (covers.contains(Cover.NAMED)) {
            return new CouncilCover(false, from.words().say("post.named"), "", List.of(from.to(audience)));
        }
        if (covers.contains(Cover.ENDED)) {
            return new CouncilCover(false, from.words().say(Cover.ENDED.sentence()), "", List.of(from.to(audience)));
        }
        Stream<Edition.NotCovered> all = leading.stream().flatMap(guide -> guide.edition().notCovered().stream());
        return all.filter(not -> not.audience() == audience).findFirst().map(not -> not(from, not))
                .orElseGet(() -> new CouncilCover(false, from.words().say(silence(covers).sentence()), "", List.of()));
    }

    private static Cover silence(List<Cover> covers) {
        return covers.contains(Cover.NOT_READ) ? Cover.NOT_READ : Cover.NOTHING;
    }

    private static CouncilCover not(Viewpoint from, Edition.NotCovered not) {
        return new CouncilCover(false, from.words().say("audience.says.not"), Words.opening(not.instead()),
                new EditionWords(from).saying(not).stream().toList());
    }
}
