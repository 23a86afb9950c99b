package clausebook.render.page.question;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Question;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Group;
import clausebook.render.part.Line;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellView;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.answer.TopicGroups;
import clausebook.render.part.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The list of questions, and for each question what every council answers, with its own clauses.
public final class QuestionPages implements PageKind {

    /// The search knows them all; the page shows how people ask.
    private static final int MOST_WORDS = 6;

    /// The questions under the groups of their topics.
    public record Index(List<Group<Line>> groups) {}

    /// What every council answers.
    ///
    /// @param verdict how the answers stand to each other
    /// @param clash   true where councils contradict each other
    /// @param answers each answer with the councils that give it, then those that give none
    public record View(String title, String verdict, boolean clash, List<Detail> facts, List<Detail> answers,
            List<Said> councils, Pager pager) {}

    /// What one council answers.
    ///
    /// @param council its policy under a heading, with the clauses that answer
    public record Said(Group<Backed> council, CellView cell) {}

    /// A clause that answers.
    ///
    /// @param details who is bound, who approves, who is told
    public record Backed(List<Detail> details, Passage passage) {}

    @Override
    public Stream<Page> pages(Book book) {
        Page index = Page.of(SitePage.QUESTIONS.path(), "questions.ftlh", "content/vocabulary/questions.yaml",
                () -> index(new Viewpoint(book, SitePage.QUESTIONS.path())));
        return Stream.concat(Stream.of(index),
                book.guide().comparison().rows().stream().flatMap(row -> pages(book, row)));
    }

    private static Stream<Page> pages(Book book, QuestionRow row) {
        List<List<CouncilId>> parts = Pager.split(List.copyOf(row.cells().keySet()));
        return IntStream.range(0, parts.size()).mapToObj(at -> {
            String path = Address.part(Address.of(row.question()), at);
            return Page.of(path, "question.ftlh", row.question().at().toString(),
                    () -> sheet(new Viewpoint(book, path), row, parts, at));
        });
    }

    private static Sheet index(Viewpoint from) {
        return new Sheet(from, Frame.of(from, from.words().say("questions.title")), new Index(groups(from)));
    }

    private static List<Group<Line>> groups(Viewpoint from) {
        List<Group<Line>> groups = new ArrayList<>();
        TopicGroups.of(from.guide().comparison().rows()).byGroup()
                .forEach((name, rows) -> groups.add(Group.of("Group-" + (groups.size() + 1), name, rows.stream()
                        .map(row -> Line.of(from.to(row.question()), new MatrixViews(from).verdict(row))).toList())));
        return groups;
    }

    private static Sheet sheet(Viewpoint from, QuestionRow row, List<List<CouncilId>> parts, int at) {
        Question question = row.question();
        Pager pager = Pager.of(from, Address.of(question), at, parts.size());
        QuestionSheet sheet = new QuestionSheet(from, row);
        View view = new View(question.name(), new MatrixViews(from).verdict(row), row.verdict() == Verdict.CONTRADICT,
                facts(from, question), sheet.answers(parts.get(at)), parts.get(at).stream().map(sheet::said).toList(),
                pager);
        String title = from.words().say("title.question", question.name());
        return new Sheet(from,
                Frame.of(from, pager.titled(from, title),
                        from.to(SitePage.QUESTIONS, from.words().say("questions.title"))),
                view);
    }

    private static List<Detail> facts(Viewpoint from, Question question) {
        List<Detail> facts = new ArrayList<>();
        List<Audience> askers = question.askedBy();
        facts.add(Detail.of(from.words().say("question.asked-by"), from.to(askers)));
        question.capacity().ifPresent(capacity -> facts
                .add(Detail.of(from.words().say("rule.capacity"), from.words().say("capacity." + capacity.word()))));
        facts.add(Detail.of(from.words().say("question.topics"), from.to(question.topics())));
        if (!question.words().isEmpty()) {
            facts.add(Detail.of(from.words().say("question.words"),
                    question.words().stream().limit(MOST_WORDS).collect(Collectors.joining(", "))));
        }
        return facts;
    }
}
