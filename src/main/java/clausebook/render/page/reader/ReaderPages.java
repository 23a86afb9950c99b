package clausebook.render.page.reader;

import clausebook.address.Address;
import clausebook.address.ReaderAddress;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.Entry;
import clausebook.guide.Checklist;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionLine;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.task.CouncilCover;
import clausebook.render.part.task.CouncilTasks;
import clausebook.render.part.task.Readers;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One council, one audience: every question answered for them alone, what to do and not to do, whom to ask and tell,
/// what changed, the documents that count, and what the policies do not say.
public final class ReaderPages implements PageKind {

    /// What the page shows.
    ///
    /// @param lede    how much is answered; where the audience is not covered, that it is not
    /// @param instead where to look instead, with the clause that says so
    /// @param ways    checklist, card, "Can I post this?", poster
    public record View(Link council, String audience, String lede, Instead instead, Margin margin,
            List<HeadedList<ReaderAnswers.Answered>> answers, List<Line> silent, List<Line> ways,
            List<ReaderContacts.Contact> contacts, List<HeadedList<EditionLine>> editions, List<Link> documents) {}

    /// Told where no policy of the council covers the audience.
    public record Instead(String words, List<Link> saying) {}

    /// The policies that speak here, and the council's other readers.
    public record Margin(List<Line> editions, List<Link> others) {}

    @Override
    public Stream<Page> pages(Book book) {
        Readers readers = Readers.of(book.guide());
        return book.guide().present().stream().flatMap(council -> readers.at(council).stream()
                .map(audience -> page(book, council, audience, readers)));
    }

    private static Page page(Book book, CouncilGuide council, Audience audience, Readers readers) {
        return book.page(new ReaderAddress(council.id(), audience).home(), "reader.ftlh",
                "content/councils/" + council.id(), from -> sheet(from, council, audience, readers));
    }

    private static Sheet sheet(Viewpoint from, CouncilGuide council, Audience audience, Readers readers) {
        String title = from.words().say("title.for", audience.name(), council.called());
        Link up = from.to(ReaderAddress.of(council.id()), Words.opening(council.called()));
        Frame frame = Frame.of(from, title, from.to(SitePage.FOR, from.words().say("for.title")), up)
                .lacking(new UnreadNotes(from).of(Stream.of(council), "unread.on-answers"));
        return new Sheet(from.words(), frame, view(from, council, audience, readers));
    }

    private static View view(Viewpoint from, CouncilGuide guide, Audience audience, Readers readers) {
        CouncilCover cover = CouncilCover.of(from, guide, audience);
        Checklist list = from.guide().checklists().of(guide, audience);
        ReaderAnswers answers = ReaderAnswers.of(from, guide, from.guide().comparison().asked(audience));
        List<EditionGuide> leading = guide.policies().stream().map(PolicyGuide::leading).toList();
        Margin margin = new Margin(CouncilTasks.editions(from, leading), others(from, guide, audience, readers));
        boolean bound = cover.bound() || !list.lines().isEmpty();
        String lede = cover.bound() ? lede(from, answers) : cover.words();
        return new View(from.to(guide.council()), audience.name(), lede,
                new Instead(cover.instead(), cover.bound() ? List.of() : cover.saying()), margin,
                bound ? answers.answered() : List.of(), bound ? answers.silent() : List.of(),
                bound ? ways(from, guide, audience, list) : List.of(), new ReaderContacts(from, list).all(),
                bound ? editions(from, guide) : List.of(), bound ? documents(from, leading) : List.of());
    }

    private static String lede(Viewpoint from, ReaderAnswers answers) {
        return from.words().say("for.answers", answers.count(), answers.rows().size());
    }

    private static List<Link> others(Viewpoint from, CouncilGuide council, Audience audience, Readers readers) {
        return readers.at(council).stream().filter(other -> other != audience)
                .map(other -> from.to(new ReaderAddress(council.id(), other).home(), other.name())).toList();
    }

    private static List<Line> ways(Viewpoint from, CouncilGuide council, Audience audience, Checklist list) {
        boolean listed = from.guide().checklists().audiences(council).contains(audience);
        if (!listed || list.lines().isEmpty()) {
            return List.of();
        }
        ReaderAddress own = new ReaderAddress(council.id(), audience);
        List<Line> ways = new ArrayList<>();
        ways.add(Line.of(from.to(Address.checklist(council.id(), audience), from.words().say("for.list")),
                from.words().count("count.lines", list.lines().size())));
        if (!from.guide().checklists().postQuestions().isEmpty()
                && council.policies().stream().anyMatch(policy -> policy.kind().post())) {
            ways.add(Line.of(from.to(own.post(), from.words().say("post.title")), from.words().say("for.post.words")));
        }
        ways.add(Line.of(from.to(own.poster(), from.words().say("poster.title")), from.words().say("poster.prints")));
        ways.add(Line.of(from.to(Address.card(council.id(), audience), from.words().say("card.title")),
                from.words().say("card.prints")));
        return ways;
    }

    private static List<HeadedList<EditionLine>> editions(Viewpoint from, CouncilGuide council) {
        return council.policies().stream().map(policy -> new HeadedList<>("Of-" + policy.id().slug(), from.to(policy),
                from.words().say("council.covers", Entry.names(policy.leading().edition().covers())), Tag.NONE,
                EditionLine.of(from, policy, Optional.empty()))).toList();
    }

    /// What the leading editions name, in the order in which they come to it.
    private static List<Link> documents(Viewpoint from, List<EditionGuide> leading) {
        return leading.stream().flatMap(edition -> edition.clauses().stream()).map(Guide::instruments)
                .flatMap(List::stream).distinct().map(from::to).toList();
    }
}
