package clausebook.desk.reading;

import clausebook.corpus.Answer;
import clausebook.corpus.Bearer;
import clausebook.corpus.Fact;
import clausebook.corpus.Question;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Rule;
import clausebook.desk.door.Fields;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Mistake;
import clausebook.desk.page.Ways;
import clausebook.desk.reading.RuleForm.Choice;
import clausebook.desk.save.ClausePath;
import clausebook.diagnostic.Problem;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Given;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.words.ClauseNames;
import clausebook.words.WholeRule;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Draws the page of one question: the clauses that may answer it, each with what it could answer.
final class QuestionSheet {

    private static final int MOST_CLAUSES = 6;
    private static final int MOST_OTHERS = 4;
    private static final String ROLE = "role:";

    private final ReadingDesk desk;
    private final EditionAtDesk at;
    private final List<QuestionAtDesk> all;
    private final QuestionAtDesk one;
    private final Words words;

    QuestionSheet(ReadingDesk desk, EditionAtDesk at, List<QuestionAtDesk> all, QuestionAtDesk one) {
        this.desk = desk;
        this.at = at;
        this.all = all;
        this.one = one;
        this.words = desk.shared().sheets().words();
    }

    /// How the form is filled.
    ///
    /// @param chosen   what was chosen and not saved, by the names of fields; of others what the file says
    /// @param more     ids of clauses that somebody wants to look at too
    /// @param said     why it was not saved; empty where nothing went wrong
    record Filled(Map<String, List<String>> chosen, List<String> more, Bases bases, String said,
            List<Problem> mistakes) {}

    /// The form's own name, and the versions of both files that it was filled from.
    public record Bases(String form, String edition, String questions) {}

    /// What the page shows.
    ///
    /// @param clauses those that may answer
    /// @param anybody whom an answer may name; none for a question that asks for no people
    /// @param rest    all other clauses, to be looked at too
    public record View(Links links, Known known, Bases bases, String said, List<Mistake> mistakes, List<Part> clauses,
            List<Choice> anybody, List<Choice> rest, ClauseSheet.Keys keys) {}

    /// Where its form goes, where all questions are, and the next one that is open; "" where none is.
    public record Links(String action, String list, String next) {}

    /// What is known of the question.
    ///
    /// @param over   the edition
    /// @param others what other councils answer
    /// @param unread how many clauses nobody has read; "" where all are read
    public record Known(String over, String question, String state, List<String> others, String unread) {}

    /// A clause that may answer.
    ///
    /// @param read  where it can be read first; "" where somebody has read it
    /// @param lines its rules and facts
    public record Part(String href, String name, String words, String read, List<Line> lines) {}

    /// A rule or a fact.
    ///
    /// @param named whom its answer may name; none for a question that asks for no people
    public record Line(String name, String words, List<Choice> answers, List<Choice> named) {}

    Filled fromFile(List<String> more) throws IOException {
        return new Filled(Map.of(), more, bases(UUID.randomUUID().toString()), "", List.of());
    }

    private Bases bases(String form) throws IOException {
        return new Bases(form, at.seen().version().hash(),
                desk.work().saving().see(AskedQuestion.VOCABULARY).version().hash());
    }

    Filled sent(Fields sent, String said) {
        return new Filled(sent.values(), sent.all("clause"),
                new Bases(sent.text("form"), sent.text("base"), sent.text("questions")), said, List.of());
    }

    Filled wrong(Fields sent, List<Problem> problems) {
        Filled filled = sent(sent, words.say("desk.read.mistakes"));
        return new Filled(filled.chosen(), filled.more(), filled.bases(), filled.said(), problems);
    }

    /// The same for the files as they are now.
    Filled again(Fields sent, String said) throws IOException {
        return new Filled(sent.values(), sent.all("clause"), bases(sent.text("form")), said, List.of());
    }

    Response draw(int status, Request asked, Filled filled) {
        Question question = one.question();
        List<PlacedClause> clauses = clauses(filled);
        List<Part> parts = clauses.stream().map(clause -> part(clause, asked, filled)).toList();
        List<Choice> rest = at.edition().clauses().stream().filter(clause -> !clauses.contains(clause))
                .map(clause -> new Choice(clause.id().slug(), new ClauseNames(words).name(clause), false)).toList();
        String list = asked.root() + QuestionsPage.NAME + "/" + at.address();
        int unread = at.edition().unread().size();
        String next = new AskedQuestion(desk, at, all, one).next().map(found -> list + "/" + found.question().id())
                .orElse("");
        Known known = new Known(ClauseSheet.over(at), question.name(), QuestionsPage.state(one, words), others(),
                unread == 0 ? "" : words.count("desk.ask.unread", unread));
        View view = new View(new Links(list + "/" + question.id(), list, next), known, filled.bases(), filled.said(),
                Mistake.all(filled.mistakes(), words), parts, anybody(filled), rest, ClauseSheet.keys(desk, asked));
        String title = filled.said().isEmpty() ? question.name() : words.say("desk.problem.title", question.name());
        return desk.shared().sheets().draw(status, asked, "question.ftlh", title, view);
    }

    /// Those that answer, those that may, and those that somebody asked for.
    private List<PlacedClause> clauses(Filled filled) {
        Set<PlacedClause> clauses = new LinkedHashSet<>();
        at.edition().clauses().stream().filter(clause -> filled.more().contains(clause.id().slug()))
                .forEach(clauses::add);
        desk.candidates().of(at.guide(), at.edition())
                .map(candidates -> candidates.of(at.edition(), one.question(), MOST_CLAUSES))
                .ifPresent(clauses::addAll);
        return List.copyOf(clauses);
    }

    private Part part(PlacedClause clause, Request asked, Filled filled) {
        String id = clause.id().slug();
        boolean unread = clause.root().clause().ours().reading().isPresent();
        String read = asked.root() + ReadPage.NAME + "/" + at.address() + "/" + clause.root().id().slug();
        return new Part(new Ways(asked.root()).preview(at.guide().address(clause.id())),
                new ClauseNames(words).name(clause), new MentionWords(at.guide()).plain(clause), unread ? read : "",
                unread ? List.of() : lines(clause, id, filled));
    }

    /// An item whose duty is written once for all items has no line of its own.
    private List<Line> lines(PlacedClause clause, String id, Filled filled) {
        List<Line> lines = new ArrayList<>();
        boolean own = ClausePath.of(at.value(), id).map(path -> path.field("rules"))
                .flatMap(path -> path.in(at.value())).isPresent();
        for (int i = 0; own && i < clause.rules().size(); i++) {
            Rule rule = clause.rules().get(i);
            lines.add(line(id + ".rule." + i, new WholeRule(words, rule).line(), rule.answers(), rule.who(), filled));
        }
        for (int i = 0; i < clause.facts().size(); i++) {
            Fact fact = clause.facts().get(i);
            lines.add(line(id + ".fact." + i, fact.says(), fact.answers(), fact.who(), filled));
        }
        if (lines.isEmpty() && clause.rules().isEmpty() && !clause.text().isBlank()) {
            lines.add(line(id + ".whole", words.say("desk.ask.whole"), List.of(), List.of(), filled));
        }
        return lines;
    }

    private Line line(String name, String says, List<Answer> answers, List<Bearer> who, Filled filled) {
        Optional<Answer> answer =
                answers.stream().filter(found -> found.question().equals(one.question())).findFirst();
        List<String> chosen =
                filled.chosen().getOrDefault(name, List.of(answer.map(found -> found.choice().id()).orElse("")));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.say("desk.ask.no"), chosen.contains("")));
        one.question().answers().forEach(choice -> choices.add(
                new Choice(choice.id(), words.say("desk.ask.yes", choice.name()), chosen.contains(choice.id()))));
        return new Line(name, says, choices, named(name, answer.map(Answer::who).orElse(List.of()), who, filled));
    }

    /// Whom the rule binds may be whom it names.
    private List<Choice> named(String name, List<Bearer> named, List<Bearer> bound, Filled filled) {
        Map<String, Bearer> all = bearers();
        List<String> chosen = filled.chosen().getOrDefault(name + ".who",
                all.keySet().stream().filter(id -> named.contains(all.get(id))).toList());
        return all.keySet().stream().filter(id -> chosen.contains(id) || bound.contains(all.get(id)))
                .map(id -> new Choice(id, all.get(id).name(), chosen.contains(id))).toList();
    }

    private List<Choice> anybody(Filled filled) {
        List<String> chosen = filled.chosen().getOrDefault(QuestionChange.ANYBODY, List.of());
        return bearers().entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue().name(), chosen.contains(each.getKey())))
                .toList();
    }

    /// By what they are called in an edition's file; none for a question that asks for no people.
    private Map<String, Bearer> bearers() {
        Map<String, Bearer> all = new LinkedHashMap<>();
        if (one.question().type() == QuestionType.WHO) {
            at.guide().vocabulary().audiences().whole().forEach(audience -> all.put(audience.id(), audience));
            at.guide().vocabulary().roles().whole().forEach(role -> all.put(ROLE + role.id(), role));
        }
        return all;
    }

    /// What other councils answer, as help.
    private List<String> others() {
        Optional<QuestionRow> row = at.guide().comparison().rows().stream()
                .filter(found -> found.question().equals(one.question())).findFirst();
        List<String> others = new ArrayList<>();
        for (CouncilGuide council : at.guide().councils()) {
            List<Given> given = row.map(found -> found.cell(council.id()).given()).orElse(List.of());
            if (!council.id().equals(at.edition().council().id()) && !given.isEmpty()
                    && others.size() < MOST_OTHERS) {
                others.add(words.say("desk.ask.other", council.called(), String.join("; ",
                        given.stream().map(found -> found.answer().inWords()).distinct().toList())));
            }
        }
        return others;
    }
}
