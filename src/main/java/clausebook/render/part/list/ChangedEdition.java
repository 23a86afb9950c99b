package clausebook.render.part.list;

import clausebook.address.Address;
import clausebook.corpus.PartialDate;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.guide.Standing;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.ChangeWords;
import clausebook.words.Words;
import java.util.Comparator;
import java.util.List;

/// What one edition changed.
///
/// @param summary how many clauses of each kind
/// @param dates   adopted, in force from, minute; or that they are not known
public record ChangedEdition(Link policy, Link changes, Tag tag, String summary, List<Detail> dates) {

    private static final PartialDate NEVER = new PartialDate(1, 1, 1);

    public ChangedEdition {
        dates = List.copyOf(dates);
    }

    /// The newest few, for a list elsewhere.
    public static List<ChangedEdition> newest(Viewpoint from, int most) {
        return inOrder(from.guide()).stream().limit(most).map(changes -> of(from, changes)).toList();
    }

    /// Drafts first, then by the day from which the edition speaks, then what has no date; the same day in order of
    /// council and policy.
    public static List<EditionChanges> inOrder(Guide guide) {
        return guide.changesTo().values().stream()
                .sorted(Comparator.comparing((EditionChanges changes) -> isProposed(guide, changes) ? 0 : 1)
                        .thenComparing(changes -> changes.to().start().orElse(NEVER).last(), Comparator.reverseOrder()))
                .toList();
    }

    /// True for what only a draft changes, unless a later edition overtook it.
    public static boolean isProposed(Guide guide, EditionChanges changes) {
        PolicyGuide policy = guide.find(changes.to().policy().id()).orElseThrow();
        boolean overtaken = policy.editions().indexOf(changes.to()) < policy.editions().indexOf(policy.leading());
        return changes.to().standing() == Standing.DRAFT && !overtaken;
    }

    /// A row of what one edition changed.
    public static ChangedEdition of(Viewpoint from, EditionChanges changes) {
        EditionWords words = new EditionWords(from);
        Link policy = from.to(Address.of(changes.to().policy().id()), from.words().say("year.policy",
                Words.opening(changes.to().council().called()), changes.to().policy().title()));
        return new ChangedEdition(policy, from.to(changes), words.tag(changes.to()),
                Words.opening(new ChangeWords(from.words()).summary(changes)) + ".", words.dates(changes.to()));
    }
}
