package clausebook.guide;

import clausebook.address.DataAddress;
import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a feed tells: an edition, and the date that its own document gives for it.
///
/// An edition of which no date is known is no news: a feed needs a date for each entry, and readers would take an
/// invented one for the council's.
///
/// @param date when it was withdrawn, for one that is; else when it was adopted, else issued, else in force
public record News(EditionGuide edition, PartialDate date) {

    /// The newest first; of one day the later edition first.
    private static final Comparator<News> NEWEST_FIRST =
            Comparator.comparing((News news) -> news.date().first()).reversed();

    /// The news of a policy.
    public static List<News> of(PolicyGuide policy) {
        return policy.editions().reversed().stream().flatMap(edition -> of(edition).stream()).sorted(NEWEST_FIRST)
                .toList();
    }

    /// The news of some councils.
    public static List<News> of(List<CouncilGuide> councils) {
        return councils.stream().flatMap(News::all).sorted(NEWEST_FIRST).toList();
    }

    private static Stream<News> all(CouncilGuide council) {
        return council.policies().stream().flatMap(policy -> of(policy).stream());
    }

    private static Optional<News> of(EditionGuide edition) {
        Edition.Dates dates = edition.dates();
        Optional<PartialDate> end = edition.standing() == Standing.WITHDRAWN ? dates.withdrawn() : Optional.empty();
        return end.or(dates::adopted).or(dates::issued).or(dates::inForce).map(date -> new News(edition, date));
    }

    /// The feed of the whole site, from its root; empty where there is none: links in a feed are absolute, so the
    /// site's address must be known, and a feed without entries would have no date.
    public static Optional<String> feed(Guide guide) {
        return feed(guide, DataAddress.FEED, guide.councils().stream().flatMap(News::all));
    }

    /// The feed of one council; empty as above.
    public static Optional<String> feed(Guide guide, CouncilGuide council) {
        return feed(guide, DataAddress.feed(council.id()), all(council));
    }

    /// The feed of one policy; empty as above.
    public static Optional<String> feed(Guide guide, PolicyGuide policy) {
        return feed(guide, DataAddress.feed(policy.id()), of(policy).stream());
    }

    private static Optional<String> feed(Guide guide, String path, Stream<News> news) {
        return guide.site().address().isPresent() && news.findAny().isPresent() ? Optional.of(path) : Optional.empty();
    }
}
