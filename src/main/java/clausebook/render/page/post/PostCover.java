package clausebook.render.page.post;

import clausebook.corpus.Audience;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.PolicyGuide;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.Cover;
import clausebook.words.Words;
import java.util.List;

/// Whether a council's policies bind an audience at all, and where to look instead.
///
/// @param words  said where they do not; else empty
/// @param saying the clauses that say so
record PostCover(boolean bound, String words, String instead, List<Link> saying) {

    static PostCover of(Viewpoint from, CouncilGuide council, Audience audience) {
        List<EditionGuide> leading = council.policies().stream().map(PolicyGuide::leading).toList();
        List<Cover> covers = leading.stream().map(edition -> Cover.of(from.guide(), edition, audience)).toList();
        if (covers.stream().anyMatch(cover -> cover.isBound() && cover != Cover.NAMED)) {
            return new PostCover(true, "", "", List.of());
        }
        if (covers.contains(Cover.NAMED)) {
            return new PostCover(false, from.words().say("post.named"), "", List.of(from.to(audience)));
        }
        if (covers.contains(Cover.ENDED)) {
            return new PostCover(false, from.words().say(Cover.ENDED.sentence()), "", List.of(from.to(audience)));
        }
        return leading.stream().flatMap(edition -> edition.edition().notCovered().stream())
                .filter(not -> not.audience() == audience).findFirst()
                .map(not -> new PostCover(false, from.words().say("audience.says.not"), Words.opening(not.instead()),
                        not.clause().map(id -> new Link(from.toClause(id), from.words().say("clause.saying"))).stream()
                                .toList()))
                .orElseGet(() -> new PostCover(false, from.words().say("audience.says.nothing"), "", List.of()));
    }
}
