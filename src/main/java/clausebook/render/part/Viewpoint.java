package clausebook.render.part;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Council;
import clausebook.corpus.Entry;
import clausebook.corpus.PolicyKind;
import clausebook.guide.CrossReference;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.guide.Target;
import clausebook.text.prose.Linker;
import clausebook.text.prose.Mention;
import clausebook.text.prose.SafeAddress;
import clausebook.words.ClauseNames;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.util.List;

/// One page of the site, from which everything else is linked.
///
/// @param path the page's own address from the site's root
public record Viewpoint(Book book, String path) {

    /// What the pages tell.
    public Guide guide() {
        return book.guide();
    }

    /// The words of the interface.
    public Words words() {
        return book.words();
    }

    /// The way from here to an address below the site's root.
    public String href(String address) {
        return Address.from(path, address);
    }

    /// The way to the first page; empty on that page.
    public String toHome() {
        String home = SitePage.HOME.path();
        return path.equals(home) ? "" : href(home);
    }

    /// A link to an address below the site's root.
    public Link to(String address, String shown) {
        return new Link(href(address), shown);
    }

    /// A link to a page that stands once.
    public Link to(SitePage page, String shown) {
        return to(page.path(), shown);
    }

    /// A link to an entry of the vocabulary, or its name alone where it has no page.
    public Link to(Entry entry) {
        return to(entry, entry.name());
    }

    /// A link to an entry of the vocabulary with other words.
    public Link to(Entry entry, String shown) {
        return switch (entry) {
            case PolicyKind _ -> Link.none(shown);
            default -> to(Address.of(entry), shown);
        };
    }

    /// Links to entries, in their order.
    public List<Link> to(List<? extends Entry> entries) {
        return entries.stream().map(this::to).toList();
    }

    /// A link to a council's page.
    public Link to(Council council) {
        return to(Address.of(council.id()), Words.opening(council.called()));
    }

    /// A link to a policy's page.
    public Link to(PolicyGuide policy) {
        return to(Address.of(policy.id()), policy.title());
    }

    /// A link to an edition's page.
    public Link to(EditionGuide edition) {
        return to(Address.of(edition.id()), edition.label());
    }

    /// A link to what an edition changed.
    public Link to(EditionChanges changes) {
        return to(Address.changes(changes.from().edition().id(), changes.to().edition().id()),
                words().say("changes.title", changes.to().edition().label()));
    }

    /// A link to a clause, by number and title.
    public Link to(PlacedClause placed) {
        return to(placed, names().name(placed));
    }

    /// A link to a clause with other words.
    public Link to(PlacedClause placed, String shown) {
        return new Link(toClause(placed.clause().id()), shown);
    }

    /// The way to a clause.
    public String toClause(ClauseId id) {
        return href(guide().address(id));
    }

    /// A link to the feed of the site, a council or a policy.
    public Link toFeed(String address) {
        return to(address, words().say("feed.link"));
    }

    /// A link to an address outside the site; words alone where the address is empty or not safe.
    public Link outside(String address, String shown) {
        return SafeAddress.isSafe(address) ? new Link(address, shown) : Link.none(shown);
    }

    /// A link to an address outside the site, shown by its host's name.
    public Link outside(String address) {
        String host = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#].*$", "");
        return outside(address, host.isEmpty() ? address : host);
    }

    /// How clauses are called.
    public ClauseNames names() {
        return new ClauseNames(words());
    }

    /// How dates are written.
    public Dates dates() {
        return new Dates(words());
    }

    /// Links for the text of a clause: each mention leads where `link` has proven.
    public Linker linker(PlacedClause placed) {
        return new MentionLinks(this, placed.references());
    }

    /// Links for a text without mentions.
    public Linker plainLinker() {
        return new MentionLinks(this, List.of());
    }

    /// Where a proven mention leads and what it is called.
    Link to(Target target) {
        return switch (target) {
            case Target.ToInstrument to -> to(to.instrument());
            case Target.ToRole to -> to(to.role());
            case Target.ToTerm to -> to(to.term());
            case Target.ToClause to ->
                    new Link(toClause(to.clause()), names().called(guide().history(to.clause()).current()));
        };
    }

    private record MentionLinks(Viewpoint from, List<CrossReference> references) implements Linker {

        @Override
        public Link to(Mention mention) {
            for (CrossReference reference : references) {
                if (reference.written().equals(mention.target())) {
                    clausebook.render.part.Link link = from.to(reference.target());
                    return new Link(link.href(), mention.words().orElse(link.words()));
                }
            }
            return new Link("", mention.words().orElse(mention.target()));
        }
    }
}
