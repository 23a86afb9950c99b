package clausebook.render.page.post;

import clausebook.address.Address;
import clausebook.address.PostAddress;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.Capacity;
import clausebook.corpus.Moment;
import clausebook.corpus.Topic;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistFact;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PostQuestion;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.ChecklistWays;
import clausebook.render.part.task.CouncilCover;
import clausebook.render.part.task.CouncilTasks;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The questions about what is in a post, for one audience that speaks in one capacity.
record PostSteps(Book book, Audience audience, Capacity capacity, List<PostQuestion> questions) {

    /// The duties that hold, and what is asked next.
    ///
    /// @param over what was answered
    /// @param next the next question; its choices are empty at the end
    public record Result(String over, String title, String lede, List<CouncilTasks> councils, PostChoice next,
            Pager pager) {}

    private PostAddress address() {
        return new PostAddress(audience, capacity);
    }

    private String yes(int at) {
        return address().yes(questions.get(at).id());
    }

    /// Where a "no" leads: the next question, else the end.
    private String after(int at) {
        return at + 1 < questions.size() ? address().asks(questions.get(at + 1).id()) : end();
    }

    private String end() {
        return address().everyPost();
    }

    /// Every question, the duties of every yes, and the end.
    Stream<Page> pages() {
        Stream<Page> asked = IntStream.range(0, questions.size()).boxed().flatMap(at -> {
            String path = address().asks(questions.get(at).id());
            return Stream.concat(Stream.of(page(path, "post-choice.ftlh", from -> question(from, at))),
                    results(yes(at), (from, part) -> result(from, at, part)));
        });
        return Stream.concat(asked, results(end(), this::last));
    }

    private Page page(String path, String template, Function<Viewpoint, Sheet> sheet) {
        return book.page(path, template, "content/vocabulary/topics.yaml", sheet);
    }

    private Stream<Page> results(String first, BiFunction<Viewpoint, Integer, Sheet> sheet) {
        return IntStream.range(0, CouncilTasks.split(CouncilTasks.posting(book.guide())).size())
                .mapToObj(at -> page(Address.part(first, at), "post-result.ftlh", from -> sheet.apply(from, at)));
    }

    private String over(Viewpoint from) {
        return from.words().say("post.over", audience.name(), from.words().say("capacity." + capacity.word()));
    }

    private Sheet question(Viewpoint from, int at) {
        PostChoice choice = choice(from, at);
        return new Sheet(from.words(), frame(from, choice.title()), choice);
    }

    private PostChoice choice(Viewpoint from, int at) {
        List<Line> choices = List.of(Line.of(from.to(yes(at), from.words().say("post.yes"))),
                Line.of(from.to(after(at), from.words().say("post.no"))));
        return new PostChoice(over(from), questions.get(at).asks(),
                from.words().say("post.step", at + 3, questions.size() + 2), choices);
    }

    private Sheet result(Viewpoint from, int at, int part) {
        PostQuestion question = questions.get(at);
        String title = from.words().say("post.then");
        PostChoice next = at + 1 < questions.size()
                ? choice(from, at + 1)
                : new PostChoice("", from.words().say("post.last"), "",
                        List.of(Line.of(from.to(end(), from.words().say("post.every")))));
        return sheet(from, from.words().say("post.answered", question.asks()), title, next,
                new Sought(yes(at), part, question.topics(), list -> list.about(question.topics(), capacity)));
    }

    private Sheet last(Viewpoint from, int part) {
        List<Moment> moments =
                from.guide().vocabulary().moments().all().stream().filter(moment -> !moment.post().isEmpty()).toList();
        String title = moments.stream().map(Moment::post).distinct().collect(Collectors.joining(", "));
        return sheet(from, "", title.isEmpty() ? from.words().say("post.every") : title,
                new PostChoice("", "", "", List.of()),
                new Sought(end(), part, List.of(), list -> list.at(moments, capacity)));
    }

    /// What a page of results looks for.
    private record Sought(String first, int part, List<Topic> topics,
            Function<Checklist, List<ChecklistLine>> lines) {}

    private Sheet sheet(Viewpoint from, String answered, String title, PostChoice next, Sought sought) {
        List<List<CouncilGuide>> parts = CouncilTasks.split(CouncilTasks.posting(book.guide()));
        Pager pager = Pager.of(from, sought.first(), sought.part(), parts.size());
        List<CouncilTasks> councils =
                parts.get(sought.part()).stream().map(council -> council(from, council, sought)).toList();
        Result view = new Result(over(from), title, answered, councils, next, pager);
        return new Sheet(from.words(), frame(from, pager.titled(from, answered.isEmpty() ? title : answered)), view);
    }

    private CouncilTasks council(Viewpoint from, CouncilGuide council, Sought sought) {
        Checklist list = from.guide().checklists().of(council, audience);
        List<ChecklistLine> lines = sought.lines().apply(list);
        List<ChecklistFact> facts = list.said(sought.topics(), lines);
        CouncilCover cover = CouncilCover.of(from, council, audience);
        List<Link> ways = cover.bound() ? new ChecklistWays(from).one(council, audience) : cover.saying();
        boolean silent = lines.isEmpty() && facts.isEmpty();
        String none = !cover.bound() ? cover.words() : silent ? from.words().say("post.none") : "";
        return CouncilTasks.of(from, council, lines, facts, none, cover.instead(), ways);
    }

    private Frame frame(Viewpoint from, String title) {
        return Frame.of(from, from.words().say("title.post", title, over(from)),
                from.to(SitePage.CAN_I_POST, from.words().say("post.title")));
    }
}
