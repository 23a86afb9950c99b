package clausebook.render.page.compare;

import clausebook.address.Address;
import clausebook.address.CompareAddress;
import clausebook.corpus.Audience;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.PolicyKind;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.ComparedKind;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Ways to other views of the comparison. The present one has no `href`.
///
/// @param kinds  of which kind of policy; none where one alone is compared
/// @param askers for whom it answers
/// @param shapes which way round, or as an overview
/// @param pairs  two councils side by side; where councils are many, only by way of their own pages
public record ViewChoice(List<Link> kinds, List<Link> askers, List<Link> shapes, List<Link> pairs) {

    private static final int MOST_PAIRS = 15;
    /// Of more councils there would be too many threes.
    static final int MOST_FOR_THREES = 6;

    /// Audiences that ask a question of policies of a kind.
    static List<Audience> askers(Guide guide, ComparedKind compared) {
        return guide.vocabulary().audiences().all().stream()
                .filter(audience -> !compared.asked(guide, audience).isEmpty()).toList();
    }

    /// How a page lays the comparison out.
    enum Shape {
        COUNCILS_ACROSS, COUNCILS_DOWN, OVERVIEW
    }

    static ViewChoice of(Viewpoint from, ComparedKind compared, Optional<Audience> asker, Shape shape) {
        CompareAddress address = compared.address();
        boolean first = asker.isEmpty() && shape == Shape.COUNCILS_ACROSS;
        List<Link> askers = new ArrayList<>(List.of(link(from, address.questionsDown(), "compare.everybody", first)));
        askers(from.guide(), compared).forEach(audience -> askers.add(asker.filter(audience::equals).isPresent()
                ? Link.none(audience.name())
                : from.to(address.of(audience), audience.name())));
        return new ViewChoice(kinds(from, compared), askers,
                List.of(link(from, address.questionsDown(), "compare.down", first),
                        link(from, address.councilsDown(), "compare.across", shape == Shape.COUNCILS_DOWN),
                        link(from, address.overview(), "compare.overview", shape == Shape.OVERVIEW)),
                pairs(from, compared));
    }

    private static List<Link> kinds(Viewpoint from, ComparedKind shown) {
        List<PolicyKind> kinds = shown.alone() ? List.of() : ComparedKind.kinds(from.guide());
        return kinds.stream().map(each -> shown.kind().filter(each::equals).isPresent()
                ? Link.none(each.name())
                : from.to(ComparedKind.address(each, kinds).questionsDown(), each.name())).toList();
    }

    private static Link link(Viewpoint from, String address, String key, boolean here) {
        return here ? Link.none(from.words().say(key)) : from.to(address, from.words().say(key));
    }

    /// Ways from two councils to them and a third one that is compared with both; none where there are too many.
    static List<Link> thirds(Viewpoint from, CouncilId one, CouncilId other) {
        return threes(from.guide(), near(from.guide(), one, other)).stream()
                .filter(three -> three.contains(one) && three.contains(other))
                .flatMap(List::stream).filter(third -> !third.equals(one) && !third.equals(other))
                .map(third -> from.to(Address.three(one, other, third),
                        Words.opening(from.guide().find(third).orElseThrow().called())))
                .toList();
    }

    /// Each three councils that are all compared with each other, in the order of their slugs; none where there are too
    /// many councils of a kind.
    static List<List<CouncilId>> threes(Guide guide) {
        return threes(guide, guide.present().stream().map(CouncilGuide::id).toList());
    }

    /// Two councils, and those that are compared with both.
    private static List<CouncilId> near(Guide guide, CouncilId one, CouncilId other) {
        return guide.present().stream().map(CouncilGuide::id)
                .filter(id -> areCompared(guide, id, one) && areCompared(guide, id, other)).toList();
    }

    private static boolean areCompared(Guide guide, CouncilId one, CouncilId other) {
        return one.equals(other) || guide.comparison().peers().getOrDefault(one, List.of()).contains(other)
                || guide.comparison().peers().getOrDefault(other, List.of()).contains(one);
    }

    private static List<List<CouncilId>> threes(Guide guide, List<CouncilId> all) {
        List<List<CouncilId>> threes = new ArrayList<>();
        for (CouncilId one : all) {
            List<CouncilId> peers = guide.comparison().peers().getOrDefault(one, List.of());
            List<CouncilId> after = all.stream().filter(peers::contains)
                    .filter(peer -> peer.slug().compareTo(one.slug()) > 0).toList();
            for (int other = 0; peers.size() < MOST_FOR_THREES && other < after.size(); other++) {
                List<CouncilId> of = guide.comparison().peers().getOrDefault(after.get(other), List.of());
                for (CouncilId third : after.subList(other + 1, after.size())) {
                    if (of.contains(third)) {
                        threes.add(List.of(one, after.get(other), third));
                    }
                }
            }
        }
        return threes;
    }

    private static List<Link> pairs(Viewpoint from, ComparedKind compared) {
        List<Link> pairs =
                compared.councils().stream().flatMap(one -> pairs(from, compared, one)).limit(MOST_PAIRS + 1).toList();
        return pairs.size() > MOST_PAIRS ? List.of() : pairs;
    }

    /// Each pair once, from the council that comes first.
    private static Stream<Link> pairs(Viewpoint from, ComparedKind compared, Council one) {
        Set<CouncilId> peers = Set.copyOf(from.guide().comparison().peers().get(one.id()));
        return compared.councils().stream().filter(other -> peers.contains(other.id()))
                .filter(other -> one.id().slug().compareTo(other.id().slug()) < 0)
                .map(other -> from.to(Address.pair(one.id(), other.id()),
                        from.words().say("pair.names", Words.opening(one.called()), other.called())));
    }
}
