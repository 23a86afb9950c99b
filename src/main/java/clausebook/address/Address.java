package clausebook.address;

import clausebook.corpus.Audience;
import clausebook.corpus.ClauseId;
import clausebook.corpus.CouncilId;
import clausebook.corpus.EditionId;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.Moment;
import clausebook.corpus.PolicyId;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Question;
import clausebook.corpus.Role;
import clausebook.corpus.Term;
import clausebook.corpus.Topic;
import java.util.Set;

/// The one place that knows where things stand on the site, as paths from its root.
public final class Address {

    /// Names at the top of the site that no council may take.
    public static final Set<String> RESERVED = Set.of("index", "topics", "questions", "instruments", "roles",
            "audiences", "compare", "checklists", "can-i-post", "moments", "search", "a-z", "glossary", "changes",
            "reviews", "register", "disagreements", "about", "accessibility", "data", "assets", "tool", "sitemap",
            "feeds", "councils", "policies", "404", "en", "cy");

    /// Names in a council's folder that no policy may take.
    public static final Set<String> RESERVED_FOR_POLICIES =
            Set.of("index", "policy", "clauses", "changes", "council", "en", "cy");

    /// Names in a policy's folder that no edition may take.
    public static final Set<String> RESERVED_FOR_EDITIONS = Set.of("index", "policy", "clauses", "changes", "en", "cy");

    /// The calendar of all reviews; it is there where a review has a known day.
    public static final String REVIEWS_CALENDAR = "reviews.ics";

    /// The register of all editions, as a table.
    public static final String REGISTER_DATA = "data/register.csv";

    /// The feed of all new editions; `News` knows whether it is there.
    public static final String FEED = "feed.xml";

    private Address() {}

    /// A council's page.
    public static String of(CouncilId council) {
        return council.slug() + "/index.html";
    }

    /// A policy's page, which shows its leading edition.
    public static String of(PolicyId policy) {
        return policy.council().slug() + "/" + policy.slug() + "/index.html";
    }

    /// An edition's page, for ever.
    public static String of(EditionId edition) {
        return edition.policy().council().slug() + "/" + edition.policy().slug() + "/" + edition.slug() + "/index.html";
    }

    /// The feed of one council's new editions.
    public static String feed(CouncilId council) {
        return council.slug() + "/" + FEED;
    }

    /// The feed of one policy's editions.
    public static String feed(PolicyId policy) {
        return policy.council().slug() + "/" + policy.slug() + "/" + FEED;
    }

    /// An edition's words as plain text, for ever.
    public static String text(EditionId edition) {
        return edition.policy().council().slug() + "/" + edition.policy().slug() + "/" + edition.slug() + "/text.txt";
    }

    /// The page of what an edition changed against an older one of its policy, for ever.
    public static String changes(EditionId from, EditionId to) {
        return from.policy().council().slug() + "/" + from.policy().slug() + "/changes/" + from.slug() + "--"
                + to.slug() + ".html";
    }

    /// The calendar of one council's reviews; it is there where one of them has a known day.
    public static String reviewsCalendar(CouncilId council) {
        return council.slug() + "/" + REVIEWS_CALENDAR;
    }

    /// The page that tells which edition of a policy held when.
    public static String inForce(PolicyId policy) {
        return policy.council().slug() + "/" + policy.slug() + "/in-force.html";
    }

    /// What a council asks of an audience: do and do not.
    public static String checklist(CouncilId council, Audience audience) {
        return "checklists/" + council.slug() + "/" + audience.id() + ".html";
    }

    /// The most important of it, on a card for the pocket.
    public static String card(CouncilId council, Audience audience) {
        return "checklists/" + council.slug() + "/" + audience.id() + "-card.html";
    }

    /// The page of a clause that is no item.
    public static String of(ClauseId clause) {
        return clause.policy().council().slug() + "/" + clause.policy().slug() + "/clauses/" + clause.slug() + ".html";
    }

    /// The page that sets two councils side by side: one, whichever of them is named first.
    public static String pair(CouncilId one, CouncilId other) {
        boolean inOrder = one.slug().compareTo(other.slug()) <= 0;
        return "compare/" + (inOrder ? one : other).slug() + "--" + (inOrder ? other : one).slug() + ".html";
    }

    /// The list of what other councils regulate and one does not.
    public static String gaps(CouncilId council) {
        return "compare/gaps/" + council.slug() + ".html";
    }

    /// The page of an entry of the vocabulary.
    public static String of(Entry entry) {
        return entry instanceof Term ? folder(entry) + entry.id() : folder(entry) + entry.id() + ".html";
    }

    /// The page that an entry had under an earlier id.
    public static String was(Entry entry, String id) {
        return folder(entry) + id + ".html";
    }

    private static String folder(Entry entry) {
        return switch (entry) {
            case Topic _ -> "topics/";
            case Instrument _ -> "instruments/";
            case Role _ -> "roles/";
            case Audience _ -> "audiences/";
            case Question _ -> "questions/";
            case Term _ -> "glossary.html#";
            case Moment _ -> "checklists/moments/";
            case PolicyKind _ -> throw new IllegalArgumentException("a policy kind has no page");
        };
    }

    /// The way from one page to another, both from the site's root: what a link on the first must hold. The part behind
    /// `#` is kept.
    public static String from(String page, String target) {
        int shared = 0;
        for (int at = 0; at < Math.min(page.length(), target.length()) && page.charAt(at) == target.charAt(at); at++) {
            shared = page.charAt(at) == '/' ? at + 1 : shared;
        }
        int up = 0;
        for (int at = page.indexOf('/', shared); at >= 0; at = page.indexOf('/', at + 1)) {
            up++;
        }
        return "../".repeat(up) + target.substring(shared);
    }
}
