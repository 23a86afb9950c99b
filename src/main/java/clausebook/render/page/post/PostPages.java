package clausebook.render.page.post;

import clausebook.address.PostAddress;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.Capacity;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.CouncilTasks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// "Can I post this?": plain questions as plain linked pages. Who are you, for whom do you speak, then what is in the
/// post: each yes shows the duties that hold, council by council, and asks on; the last page shows what holds for every
/// post.
///
/// It is there for kinds of policy that have it, and tells of their policies alone.
///
/// Nothing is remembered between pages, so a path costs no more pages than its questions: their number grows with
/// audiences times questions.
public final class PostPages implements PageKind {

    @Override
    public Stream<Page> pages(Book book) {
        if (book.guide().checklists().postQuestions().isEmpty() || CouncilTasks.posting(book.guide()).isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                book.page(SitePage.CAN_I_POST, "post-choice.ftlh", "content/vocabulary/audiences.yaml", PostPages::who),
                audiences(book.guide()).stream().flatMap(audience -> pages(book, audience)));
    }

    /// Whole audiences whom at least one policy covers, or a rule names.
    private static List<Audience> audiences(Guide guide) {
        return guide.vocabulary().audiences().all().stream().filter(audience -> audience.within().isEmpty())
                .filter(audience -> isNamed(guide, audience)
                        || leading(guide).anyMatch(edition -> edition.covers().contains(audience)))
                .toList();
    }

    private static boolean isNamed(Guide guide, Audience audience) {
        return guide.binding(audience).stream().anyMatch(rule -> rule.clause().edition().policy().kind().post());
    }

    private static Stream<EditionGuide> leading(Guide guide) {
        return CouncilTasks.posting(guide).stream().flatMap(council -> council.policies().stream())
                .map(PolicyGuide::leading);
    }

    private static Stream<Page> pages(Book book, Audience audience) {
        Page page = book.page(PostAddress.of(audience), "post-choice.ftlh", audience.at().toString(),
                from -> speaking(from, audience));
        return Stream.concat(Stream.of(page),
                Arrays.stream(Capacity.values()).flatMap(
                        capacity -> new PostSteps(book, audience, capacity, book.guide().checklists().postQuestions())
                                .pages()));
    }

    private static Sheet who(Viewpoint from) {
        List<Line> choices = audiences(from.guide()).stream()
                .map(audience -> Line.of(from.to(PostAddress.of(audience), audience.name()), audience.note())).toList();
        int questions = from.guide().checklists().postQuestions().size() + 2;
        PostChoice view =
                new PostChoice("", from.words().say("post.title"), from.words().say("post.lede", questions), choices);
        return new Sheet(from.words(), Frame.of(from, from.words().say("post.title")), view);
    }

    private static Sheet speaking(Viewpoint from, Audience audience) {
        List<Line> choices = new ArrayList<>();
        for (Capacity capacity : Capacity.values()) {
            String first =
                    new PostAddress(audience, capacity).asks(from.guide().checklists().postQuestions().getFirst().id());
            choices.add(Line.of(from.to(first, from.words().say("post.speaking." + capacity.word()))));
        }
        PostChoice view = new PostChoice(audience.name(), from.words().say("post.speaking"),
                from.words().say("post.speaking.words"), choices);
        return new Sheet(from.words(),
                Frame.of(from, from.words().say("title.post", from.words().say("post.speaking"), audience.name()),
                        from.to(SitePage.CAN_I_POST, from.words().say("post.title"))),
                view);
    }
}
