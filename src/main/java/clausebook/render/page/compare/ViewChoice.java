package clausebook.render.page.compare;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ways to other views of the comparison. The present one has no `href`.
///
/// @param askers for whom it answers
/// @param shapes which way round, or as an overview
/// @param pairs  two councils side by side; where councils are many, only by way of their own pages
public record ViewChoice(List<Link> askers, List<Link> shapes, List<Link> pairs) {

    private static final int MOST_PAIRS = 15;
    /// Of more councils there would be too many threes.
    static final int MOST_FOR_THREES = 6;

    /// Audiences that ask a question.
    static List<Audience> askers(Guide guide) {
        return guide.vocabulary().audiences().all().stream()
                .filter(audience -> !guide.comparison().asked(audience).isEmpty()).toList();
    }

    /// How a page lays the comparison out.
    enum Shape {
        COUNCILS_ACROSS, COUNCILS_DOWN, OVERVIEW
    }

    static ViewChoice of(Viewpoint from, Optional<Audience> asker, Shape shape) {
        boolean first = asker.isEmpty() && shape == Shape.COUNCILS_ACROSS;
        List<Link> askers = new ArrayList<>(List.of(link(from, SitePage.COMPARE.path(), "compare.everybody", first)));
        askers(from.guide()).forEach(audience -> askers.add(asker.filter(audience::equals).isPresent()
                ? Link.none(audience.name())
                : from.to(Address.comparison(audience), audience.name())));
        return new ViewChoice(askers,
                List.of(link(from, SitePage.COMPARE.path(), "compare.down", first),
                        link(from, SitePage.COUNCILS_DOWN.path(), "compare.across", shape == Shape.COUNCILS_DOWN),
                        link(from, SitePage.OVERVIEW.path(), "compare.overview", shape == Shape.OVERVIEW)),
                pairs(from));
    }

    private static Link link(Viewpoint from, String address, String key, boolean here) {
        return here ? Link.none(from.words().say(key)) : from.to(address, from.words().say(key));
    }

    /// Ways from two councils to them and a third one; none where there are too many.
    static List<Link> thirds(Viewpoint from, CouncilId one, CouncilId other) {
        List<CouncilGuide> all = from.guide().councils();
        return all.size() > MOST_FOR_THREES
                ? List.of()
                : all.stream().filter(council -> !council.id().equals(one) && !council.id().equals(other))
                        .map(council -> from.to(Address.three(one, other, council.id()),
                                Words.opening(council.called())))
                        .toList();
    }

    private static List<Link> pairs(Viewpoint from) {
        List<Link> pairs =
                from.guide().councils().stream().flatMap(one -> pairs(from, one)).limit(MOST_PAIRS + 1).toList();
        return pairs.size() > MOST_PAIRS ? List.of() : pairs;
    }

    /// Each pair once, from the council that comes first.
    private static Stream<Link> pairs(Viewpoint from, CouncilGuide one) {
        CouncilId id = one.council().id();
        return from.guide().comparison().peers().get(id).stream().filter(other -> id.slug().compareTo(other.slug()) < 0)
                .map(other -> from.to(Address.pair(id, other),
                        from.words().say("pair.names", Words.opening(one.council().called()), other(from, other))));
    }

    private static String other(Viewpoint from, CouncilId id) {
        return from.guide().find(id).orElseThrow().council().called();
    }
}
