package clausebook.render.page.post;

import clausebook.address.PostAddress;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.Capacity;
import clausebook.corpus.Edition;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// "Can I post this?": plain questions as plain linked pages. Who are you, for whom do you speak, then what is in the
/// post: each yes shows the duties that hold, council by council, and asks on; the last page shows what holds for every
/// post.
///
/// Nothing is remembered between pages, so a path costs no more pages than its questions: their number grows with
/// audiences times questions.
public final class PostPages implements PageKind {

    /// A question and its answers.
    ///
    /// @param over the answers so far, or empty
    public record Choice(String over, String title, String lede, List<Line> choices) {}

    @Override
    public Stream<Page> pages(Book book) {
        if (book.guide().checklists().postQuestions().isEmpty()) {
            return Stream.empty();
        }
        Page first = Page.of(SitePage.CAN_I_POST.path(), "post-choice.ftlh", "content/vocabulary/audiences.yaml",
                () -> who(new Viewpoint(book, SitePage.CAN_I_POST.path())));
        return Stream.concat(Stream.of(first),
                audiences(book.guide()).stream().flatMap(audience -> pages(book, audience)));
    }

    /// Whole audiences whom at least one policy covers, or a rule names.
    static List<Audience> audiences(Guide guide) {
        return guide.vocabulary().audiences().all().stream().filter(audience -> audience.within().isEmpty())
                .filter(audience -> !guide.binding(audience).isEmpty()
                        || leading(guide).anyMatch(edition -> edition.covers().contains(audience)))
                .toList();
    }

    private static Stream<Edition> leading(Guide guide) {
        return guide.policies().map(PolicyGuide::leading).map(edition -> edition.edition());
    }

    private static Stream<Page> pages(Book book, Audience audience) {
        String path = PostAddress.of(audience);
        Page page = Page.of(path, "post-choice.ftlh", audience.at().toString(),
                () -> speaking(new Viewpoint(book, path), audience));
        return Stream.concat(Stream.of(page),
                Arrays.stream(Capacity.values()).flatMap(
                        capacity -> new PostSteps(book, audience, capacity, book.guide().checklists().postQuestions())
                                .pages()));
    }

    private static Sheet who(Viewpoint from) {
        List<Line> choices = audiences(from.guide()).stream()
                .map(audience -> Line.of(from.to(PostAddress.of(audience), audience.name()), audience.note())).toList();
        int questions = from.guide().checklists().postQuestions().size() + 2;
        Choice view = new Choice("", from.words().say("post.title"), from.words().say("post.lede", questions), choices);
        return new Sheet(from, Frame.of(from, from.words().say("post.title")), view);
    }

    private static Sheet speaking(Viewpoint from, Audience audience) {
        List<Line> choices = new ArrayList<>();
        for (Capacity capacity : Capacity.values()) {
            String first =
                    new PostAddress(audience, capacity).asks(from.guide().checklists().postQuestions().getFirst().id());
            choices.add(Line.of(from.to(first, from.words().say("post.speaking." + capacity.word()))));
        }
        Choice view = new Choice(audience.name(), from.words().say("post.speaking"),
                from.words().say("post.speaking.words"), choices);
        return new Sheet(from,
                Frame.of(from, from.words().say("title.post", from.words().say("post.speaking"), audience.name()),
                        from.to(SitePage.CAN_I_POST, from.words().say("post.title"))),
                view);
    }
}
