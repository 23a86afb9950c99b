package clausebook.render.part.answer;

import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Entry;
import clausebook.corpus.Policy;
import clausebook.guide.Cell;
import clausebook.guide.Given;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellView.AnswerView;
import clausebook.words.AnswerWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts what councils say to questions into words.
public record CellViews(Viewpoint from) {

    /// One council's cell.
    ///
    /// @param label what the cell belongs to, for narrow screens
    /// @param shown the councils that are shown beside it
    public CellView of(QuestionRow row, Council council, String label, List<Council> shown) {
        Cell cell = row.cell(council.id());
        String against = shown.stream().filter(other -> other != council && cell.contradicts(row.cell(other.id())))
                .map(Council::called).collect(Collectors.joining(", "));
        return of(cell, label, against);
    }

    /// What is shown where a council does not answer; empty where it does.
    public String silence(Cell cell) {
        return of(cell, "", "").silence();
    }

    private CellView of(Cell cell, String label, String against) {
        return switch (cell) {
            case Cell.Answered answered -> new CellView(label, answers(answered.answers()), "", "", "", Link.none(""),
                    against, answered.tension());
            case Cell.Silent silent -> silent(label, say("cell.silent"),
                    from.words().say("cell.read-on", from.dates().of(silent.day())), "");
            case Cell.NotYetRead _ -> silent(label, say("cell.not-yet-read"), "", "");
            case Cell.ForOthers others -> silent(label, say("cell.for-others"), "",
                    from.words().say("cell.speaks-to", people(others.answers())));
            case Cell.NotCovered not -> notCovered(label, not);
            case Cell.NotAsked _ -> silent(label, say("cell.not-asked"), "", "");
        };
    }

    private CellView silent(String label, String words, String read, String note) {
        return new CellView(label, List.of(), words, read, note, Link.none(""), "", false);
    }

    private CellView notCovered(String label, Cell.NotCovered cell) {
        String instead = cell.instead().isEmpty() ? "" : say("policy.instead") + " " + cell.instead();
        String covers = from.words().say("cell.speaks-to", Entry.names(cell.edition().covers()));
        Link saying = cell.clause().flatMap(cell.edition()::find).map(this::ref).orElse(Link.none(""));
        return new CellView(label, List.of(), say(cell.said() ? "cell.not-covered" : "cell.not-mentioned"), "",
                instead.isEmpty() ? covers : instead, saying, "", false);
    }

    /// Answers that are alike in words and conditions stand as one, with all their clauses. What a policy of
    /// another kind than is asked answers says so.
    public List<AnswerView> answers(List<Given> given) {
        Map<AnswerView, List<Link>> alike = new LinkedHashMap<>();
        for (Given one : given) {
            List<String> conditions = new ArrayList<>(conditions(one, one.answer().inWords()));
            elsewhere(one).ifPresent(conditions::add);
            AnswerView without =
                    new AnswerView(AnswerWords.of(one), from.to(one.answer().who()), conditions, Tag.NONE, List.of());
            alike.computeIfAbsent(without, _ -> new ArrayList<>()).add(ref(one.clause()));
        }
        return alike.entrySet().stream().map(each -> new AnswerView(each.getKey().words(), each.getKey().who(),
                each.getKey().conditions(), Tag.NONE, each.getValue().stream().distinct().toList())).toList();
    }

    /// The policy that an answer stands in, where that is of a kind that is not asked.
    private Optional<String> elsewhere(Given given) {
        Policy policy = given.clause().edition().policy();
        return given.answer().question().isOf(policy.kind())
                ? Optional.empty()
                : Optional.of(from.words().say("cell.elsewhere", policy.title()));
    }

    /// What the words that are shown do not hold already: see [AnswerWords#conditions].
    public List<String> conditions(Given given, String shown) {
        return new AnswerWords(from.words()).conditions(given, shown);
    }

    private String people(List<Given> answers) {
        return Entry.names(answers.stream().flatMap(given -> given.who().stream()).distinct().toList());
    }

    /// A link to a clause by its number, or by its title where none is printed.
    public Link ref(PlacedClause clause) {
        return from.to(clause, from.names().called(clause));
    }

    /// The council of a slug.
    public Council council(CouncilId id) {
        return from.guide().find(id).orElseThrow().council();
    }

    private String say(String key) {
        return from.words().say(key);
    }
}
