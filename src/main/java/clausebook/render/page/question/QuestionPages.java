package clausebook.render.page.question;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Question;
import clausebook.guide.Cell;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.answer.TopicGroups;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.AnswerCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list of questions, and for each question what every council answers, with its own clauses.
public final class QuestionPages implements PageKind {

    /// The search knows them all; the page shows how people ask.
    private static final int MOST_WORDS = 6;

    /// The questions under the groups of their topics.
    ///
    /// @param asked the way to what is asked about today; its words are empty where nothing is
    public record Index(List<HeadedList<Line>> groups, Link asked) {}

    /// What every council answers.
    ///
    /// @param lede    the answer: how many councils say what
    /// @param verdict how the answers stand to each other
    /// @param clash   true where councils contradict each other
    /// @param silent  true where a council says nothing
    /// @param answers each answer with the councils that give it, then those that give none
    /// @param beside  what is asked on the same topics
    public record View(String title, String lede, String verdict, boolean clash, boolean silent, List<Detail> facts,
            List<Detail> answers, List<QuestionSheet.Said> councils, List<Line> beside, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        return Stream.concat(
                book.page(SitePage.QUESTIONS, "questions.ftlh", "content/vocabulary/questions.yaml",
                        QuestionPages::index),
                book.guide().comparison().rows().stream().flatMap(row -> pages(book, row)));
    }

    private static Stream<Page> pages(Book book, QuestionRow row) {
        return book.pages(Address.of(row.question()), Pager.split(List.copyOf(row.cells().keySet())), "question.ftlh",
                row.question().at().toString(), (from, part) -> sheet(from, row, part));
    }

    private static Sheet index(Viewpoint from) {
        return new Sheet(from.words(), Frame.of(from, from.words().say("questions.title")),
                new Index(groups(from), asked(from)));
    }

    private static Link asked(Viewpoint from) {
        return from.guide().vocabulary().asked().isEmpty()
                ? Link.none("")
                : from.to(SitePage.ASKED, from.words().say("asked.title"));
    }

    private static List<HeadedList<Line>> groups(Viewpoint from) {
        List<HeadedList<Line>> groups = new ArrayList<>();
        TopicGroups.of(from.guide().comparison().rows()).byGroup()
                .forEach((name, rows) -> groups.add(HeadedList.of("Group-" + (groups.size() + 1), name, rows.stream()
                        .map(row -> Line.of(from.to(row.question()), new MatrixViews(from).verdict(row))).toList())));
        return groups;
    }

    private static Sheet sheet(Viewpoint from, QuestionRow row, ListPart<CouncilId> part) {
        Question question = row.question();
        Pager pager = part.pager(from);
        QuestionSheet sheet = new QuestionSheet(from, row);
        View view = new View(question.name(), new AnswerCounts(from.words(), row).inWords(),
                new MatrixViews(from).verdictAlone(row), row.verdict() == Verdict.CONTRADICT,
                row.cells().values().stream().anyMatch(Cell.Silent.class::isInstance), facts(from, question),
                sheet.answers(part.things()), part.things().stream().map(sheet::said).toList(),
                sheet.beside(), pager);
        String title = from.words().say("title.question", question.name());
        return new Sheet(from.words(),
                Frame.of(from, pager.titled(from, title),
                        from.to(SitePage.QUESTIONS, from.words().say("questions.title")))
                        .lacking(new UnreadNotes(from).ofAll(question.kinds(), "unread.on-answers")),
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
