package clausebook.address;

import clausebook.corpus.Asked;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one place that knows where things stand on the site, as paths from its root.
public final class Address {

    /// The folder of style sheets, scripts and the icon, with a `/` at its end.
    public static final String ASSETS = "assets/";
    /// What a page's path ends with.
    public static final String PAGE = ".html";
    /// The page to open first among the papers of a meeting, in the folder of those papers.
    public static final String PAPERS = "0-start-here" + PAGE;

    static final String INDEX = "index.html";
    static final String CLAUSES = "clauses/";
    static final String CHANGES = "changes/";
    static final String UNREAD = "unread" + PAGE;
    static final String OWN_HOUSE = "own-house" + PAGE;
    static final String IN_FORCE = "in-force" + PAGE;

    private Address() {}

    static String folder(CouncilId council) {
        return council.slug() + "/";
    }

    static String folder(PolicyId policy) {
        return folder(policy.council()) + policy.slug() + "/";
    }

    static String folder(EditionId edition) {
        return folder(edition.policy()) + edition.slug() + "/";
    }

    /// A council's page.
    public static String of(CouncilId council) {
        return folder(council) + INDEX;
    }

    /// The page that sets a council's policies against each other.
    public static String ownHouse(CouncilId council) {
        return folder(council) + OWN_HOUSE;
    }

    /// A policy's page, which shows its leading edition.
    public static String of(PolicyId policy) {
        return folder(policy) + INDEX;
    }

    /// An edition's page, for ever.
    public static String of(EditionId edition) {
        return folder(edition) + INDEX;
    }

    /// The list of an edition's clauses that nobody has read.
    public static String unread(EditionId edition) {
        return folder(edition) + UNREAD;
    }

    /// The page of what an edition changed against an older one of its policy, for ever.
    public static String changes(EditionId from, EditionId to) {
        return folder(from.policy()) + CHANGES + from.slug() + "--" + to.slug() + PAGE;
    }

    /// The page that tells which edition of a policy held when.
    public static String inForce(PolicyId policy) {
        return folder(policy) + IN_FORCE;
    }

    /// The folder of the pages of a policy's clauses, with a `/` at its end.
    public static String clauses(PolicyId policy) {
        return folder(policy) + CLAUSES;
    }

    /// The page of a clause that is no item.
    public static String of(ClauseId clause) {
        return clauses(clause.policy()) + clause.slug() + PAGE;
    }

    /// What policies say about something that people ask about today.
    public static String of(Asked asked) {
        return SitePage.ASKED.folder() + asked.id() + PAGE;
    }

    /// What a council asks of an audience: do and do not.
    public static String checklist(CouncilId council, Audience audience) {
        return SitePage.CHECKLISTS.folder() + folder(council) + audience.id() + PAGE;
    }

    /// The most important of it, on a card for the pocket.
    public static String card(CouncilId council, Audience audience) {
        return SitePage.CHECKLISTS.folder() + folder(council) + audience.id() + "-card" + PAGE;
    }

    /// The page that sets two councils side by side: one, whichever of them is named first.
    public static String pair(CouncilId one, CouncilId other) {
        boolean inOrder = one.slug().compareTo(other.slug()) <= 0;
        return SitePage.COMPARE.folder() + (inOrder ? one : other).slug() + "--" + (inOrder ? other : one).slug()
                + PAGE;
    }

    /// The page that sets three councils side by side, in the order of their slugs.
    public static String three(CouncilId one, CouncilId other, CouncilId third) {
        return SitePage.COMPARE.folder() + Stream.of(one, other, third).map(CouncilId::slug).sorted()
                .collect(Collectors.joining("--")) + PAGE;
    }

    /// The list of what other councils regulate and one does not.
    public static String gaps(CouncilId council) {
        return SitePage.COMPARE.folder() + "gaps/" + council.slug() + PAGE;
    }

    /// The page of an entry of the vocabulary.
    public static String of(Entry entry) {
        return was(entry, entry.id());
    }

    /// The page that an entry had under an earlier id.
    public static String was(Entry entry, String id) {
        return switch (entry) {
            case Topic _ -> SitePage.TOPICS.folder() + id + PAGE;
            case Instrument _ -> SitePage.INSTRUMENTS.folder() + id + PAGE;
            case Role _ -> SitePage.ROLES.folder() + id + PAGE;
            case Audience _ -> SitePage.AUDIENCES.folder() + id + PAGE;
            case Question _ -> SitePage.QUESTIONS.folder() + id + PAGE;
            case Moment _ -> SitePage.CHECKLISTS.folder() + "moments/" + id + PAGE;
            case Term _ -> SitePage.GLOSSARY.path() + "#" + id;
            case PolicyKind _ -> throw new IllegalArgumentException("a policy kind has no page");
        };
    }

    /// One page of a list that was split: the list's own path for the first, `…/2.html` and so on for the rest.
    ///
    /// @param page from 0
    public static String part(String list, int page) {
        return page == 0 ? list : list.substring(0, list.length() - PAGE.length()) + "/" + (page + 1) + PAGE;
    }

    /// One of several site maps.
    ///
    /// @param map from 0
    public static String siteMap(int map) {
        return SitePage.SITE_MAP.folder() + (map + 1) + ".xml";
    }

    /// The page of a paper, in the folder of a meeting's papers.
    public static String paper(String name) {
        return name + PAGE;
    }

    /// A paper's document for Word, beside its page.
    public static String paperForWord(String name) {
        return name + ".docx";
    }

    /// A script of the search page.
    public static String script(String name) {
        return ASSETS + name + ".js";
    }

    /// A file of the search index of a language.
    ///
    /// @param earlier true for the index of what does not hold today
    /// @param file    such as `index`, or a name behind a folder
    public static String searchFile(String language, boolean earlier, String file) {
        return SitePage.SEARCH.folder() + language + (earlier ? "-earlier/" : "/") + file + ".js";
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
