package clausebook.render.part.list;

import clausebook.address.Address;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.guide.ReviewTime;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A policy and its review.
///
/// @param promised how often the council says it reviews the policy, or that it does not say
public record ReviewRow(Link policy, String council, String promised, Tag state, String due) {

    /// The most pressing few.
    public static List<ReviewRow> first(Viewpoint from, int most) {
        return inOrder(from.guide()).stream().limit(most).map(edition -> of(from, edition)).toList();
    }

    /// Leading editions, the most pressing review first.
    public static List<EditionGuide> inOrder(Guide guide) {
        return guide.policies().map(PolicyGuide::leading)
                .sorted(Comparator.comparing((EditionGuide edition) -> ReviewTime.of(edition, guide.date()))
                        .thenComparing(edition -> edition.reviewDue().orElse(LocalDate.MAX)))
                .toList();
    }

    /// The review of one policy.
    public static ReviewRow of(Viewpoint from, EditionGuide guide) {
        String promised = guide.edition().review().map(review -> new EditionWords(from).every(review.everyMonths()))
                .orElse(from.words().say("review.silent"));
        Link policy = from.to(Address.of(guide.policy().id()), guide.policy().title());
        ReviewTime time = time(from, guide);
        Tag state = time.dated() ? new Tag(title(from, time), false) : new EditionWords(from).tag(guide);
        return new ReviewRow(policy, Words.opening(guide.council().called()), promised, state, due(from, guide));
    }

    private static String due(Viewpoint from, EditionGuide guide) {
        String unknown = time(from, guide) == ReviewTime.NOT_REVIEWED ? "" : from.words().say("review.unknown");
        return guide.reviewDue().map(due -> from.dates().of(due)).orElse(unknown);
    }

    /// When its review is due, roughly.
    public static ReviewTime time(Viewpoint from, EditionGuide edition) {
        return ReviewTime.of(edition, from.guide().date());
    }

    /// The heading of all reviews of one time.
    public static String title(Viewpoint from, ReviewTime time) {
        return from.words().say("review.time." + time.word());
    }
}
