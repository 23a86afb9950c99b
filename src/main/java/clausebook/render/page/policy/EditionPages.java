package clausebook.render.page.policy;

import clausebook.address.Address;
import clausebook.address.DataAddress;
import clausebook.corpus.Edition;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.edition.EditionLine;
import clausebook.render.part.edition.EditionRecord;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.text.TextSection;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page for each edition, for ever: its text in full and the document it was made from.
public final class EditionPages implements PageKind {

    /// An empty line, or a line break behind a whole sentence: authors who list doubtful places leave no empty lines.
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n|(?<=[.?!])\\n");

    /// What the page of an edition shows.
    ///
    /// @param reading how doubtful places were read, a paragraph each
    public record View(String title, String label, List<Detail> facts, Banner banner, List<TextSection> sections,
            String wording, String edition, List<Detail> source, List<String> reading, EditionRecord record,
            List<EditionLine> editions,
            Link inForce) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().policies()
                .flatMap(policy -> policy.editions().stream().map(edition -> page(book, policy, edition)));
    }

    private static Page page(Book book, PolicyGuide policy, EditionGuide guide) {
        Page page = book.page(Address.of(guide.id()), "edition.ftlh", guide.edition().at().file(),
                from -> sheet(from, policy, guide));
        return guide.leading() ? page : page.unlisted();
    }

    private static Sheet sheet(Viewpoint from, PolicyGuide policy, EditionGuide edition) {
        String title = from.words().say("title.edition", edition.label(), policy.title(),
                policy.council().called());
        Frame frame = edition.leading()
                ? Frame.of(from, title, Frame.crumbs(from, edition))
                : Frame.standIn(from, title, Address.of(policy.id()), Frame.crumbs(from, edition));
        return new Sheet(from.words(), frame.lacking(new UnreadNotes(from).of(edition)), view(from, policy, edition));
    }

    private static View view(Viewpoint from, PolicyGuide policy, EditionGuide guide) {
        Edition edition = guide.edition();
        EditionWords words = new EditionWords(from);
        return new View(edition.title(), edition.label(), facts(from, guide), words.banner(guide),
                TextSection.of(from, guide, clause -> guide.leading() ? List.of() : List.of(now(from, policy, clause))),
                from.words().say("wording.note." + edition.wording().word()),
                from.words().say("edition.line", Words.opening(guide.councilName()), edition.title(),
                        edition.label()),
                source(from, edition.source()), paragraphs(edition.source().note().strip()),
                EditionRecord.of(from, guide),
                EditionLine.of(from, policy, Optional.of(guide)), new EditionWords(from).inForce(policy));
    }

    private static List<String> paragraphs(String words) {
        return words.isEmpty() ? List.of() : List.of(BETWEEN_PARAGRAPHS.split(words));
    }

    /// The same clause in the edition that speaks: whoever lands here by a link must not take old words for those that
    /// hold.
    private static Detail now(Viewpoint from, PolicyGuide policy, PlacedClause clause) {
        String term = from.words().say("now." + clause.edition().standing().word());
        return policy.leading().find(clause.id()).map(now -> Detail.of(term,
                List.of(from.to(Address.of(policy.id()) + "#" + now.clause().id().slug(),
                        from.words().say(isSame(now, clause) ? "now.same" : "now.other", from.names().called(now))))))
                .orElseGet(() -> Detail.of(term, List.of(from.to(clause, from.words().say("now.gone")))));
    }

    /// With all its items, word for word.
    private static boolean isSame(PlacedClause one, PlacedClause other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(PlacedClause placed) {
        return placed.clause().withItems().map(each -> each.text().words()).toList();
    }

    private static List<Detail> facts(Viewpoint from, EditionGuide guide) {
        EditionWords words = new EditionWords(from);
        List<Detail> facts = new ArrayList<>(words.atAGlance(guide));
        guide.edition().adoption().ifPresent(adoption -> {
            facts.add(Detail.of(from.words().say("fact.adopted-by"), adoption.by()));
            if (!adoption.minute().isEmpty()) {
                facts.add(Detail.of(from.words().say("fact.minute"),
                        List.of(from.outside(adoption.link(), adoption.minute()))));
            }
        });
        guide.edition().dates().withdrawn()
                .ifPresent(date -> facts.add(Detail.of(from.words().say("fact.withdrawn"), from.dates().of(date))));
        facts.add(words.review(guide));
        facts.add(Detail.of(from.words().say("fact.plain"),
                List.of(from.to(DataAddress.text(guide.edition().id()), DataAddress.TEXT_NAME))));
        return facts;
    }

    private static List<Detail> source(Viewpoint from, Edition.Source source) {
        List<Detail> facts = new ArrayList<>();
        facts.add(Detail.of(from.words().say("source.title"), List.of(from.outside(source.link(), source.title()))));
        if (!source.document().isEmpty()) {
            facts.add(Detail.of(from.words().say("source.document"), source.document()));
        }
        source.facts().forEach((term, value) -> facts.add(Detail.of(term, value)));
        source.seen().ifPresent(day -> facts.add(Detail.of(from.words().say("source.seen"), from.dates().of(day))));
        return facts;
    }
}
