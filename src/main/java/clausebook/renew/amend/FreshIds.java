package clausebook.renew.amend;

import clausebook.address.Reserved;
import clausebook.corpus.Policy;
import clausebook.guide.Guide;
import clausebook.likeness.LanguageWords;
import clausebook.text.Slug;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ids for clauses that a meeting put in, out of their first telling words.
final class FreshIds {

    private static final int WORDS = 4;
    private static final String UNTOLD = "clause";

    private final Set<String> taken = new HashSet<>();
    private final Set<String> stops;

    private FreshIds(Set<String> stops) {
        this.stops = stops;
    }

    /// Such as no clause or section of any edition has.
    static FreshIds of(Guide guide, Policy policy) {
        FreshIds ids = new FreshIds(Set.copyOf(LanguageWords.of(guide.site().language()).stops()));
        policy.editions().forEach(edition -> {
            edition.clauses().forEach(clause -> ids.taken.add(clause.id().slug()));
            edition.allSections().forEach(section -> ids.taken.add(section.id().slug()));
        });
        return ids;
    }

    String of(String words) {
        String telling = Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !stops.contains(word)).limit(WORDS)
                .collect(Collectors.joining(" "));
        String slug = Slug.of(telling);
        String first = slug.isEmpty() || Reserved.FOR_PAGES.contains(slug) ? UNTOLD : slug;
        String id = cut(first, "");
        for (int next = 2; !taken.add(id); next++) {
            id = cut(first, "-" + next);
        }
        return id;
    }

    private static String cut(String slug, String end) {
        return slug.substring(0, Math.min(slug.length(), Slug.LONGEST - end.length())) + end;
    }
}
