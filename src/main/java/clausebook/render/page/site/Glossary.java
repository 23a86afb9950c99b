package clausebook.render.page.site;

import clausebook.address.SitePage;
import clausebook.corpus.Term;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.NameOrder;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// Words that policies use and what they mean.
public final class Glossary implements PageKind {

    private static final int MOST = 12;

    /// The words in order.
    public record View(List<Meaning> terms) {}

    /// A word, what it means, and where it stands.
    ///
    /// @param was  earlier ids, whose addresses go on working
    /// @param more how many more clauses use it, or empty
    public record Meaning(String id, List<String> was, String name, String means, List<Link> used, String more) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.page(SitePage.GLOSSARY, "glossary.ftlh", "content/vocabulary/terms.yaml", Glossary::sheet);
    }

    private static Sheet sheet(Viewpoint from) {
        List<Meaning> terms = from.guide().vocabulary().terms().all().stream().sorted(NameOrder.by(Term::name))
                .map(term -> meaning(from, term)).toList();
        return new Sheet(from.words(), Frame.of(from, from.words().say("glossary.title")), new View(terms));
    }

    private static Meaning meaning(Viewpoint from, Term term) {
        int all = from.guide().naming(term).size();
        List<Link> used = from.guide().naming(term).stream().limit(MOST)
                .map(clause -> from.to(clause,
                        Words.opening(clause.edition().council().called()) + ", " + from.names().name(clause)))
                .toList();
        return new Meaning(term.id(), term.was(), term.name(), term.means(), used,
                all > MOST ? from.words().count("count.more", all - MOST) : "");
    }
}
