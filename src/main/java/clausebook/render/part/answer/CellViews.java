package clausebook.render.part.answer;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Role;
import clausebook.force.HeldConditions;
import clausebook.guide.Cell;
import clausebook.guide.Given;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.render.part.Link;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellView.AnswerView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /// Answers that are alike in words and conditions stand as one, with all their clauses.
    public List<AnswerView> answers(List<Given> given) {
        Map<AnswerView, List<Link>> alike = new LinkedHashMap<>();
        for (Given one : given) {
            AnswerView without = new AnswerView(words(one), from.to(named(one)), conditions(one), Tag.NONE, List.of());
            alike.computeIfAbsent(without, _ -> new ArrayList<>()).add(ref(one.clause()));
        }
        return alike.entrySet().stream().map(each -> new AnswerView(each.getKey().words(), each.getKey().who(),
                each.getKey().conditions(), Tag.NONE, each.getValue().stream().distinct().toList())).toList();
    }

    /// The answer in words; those named speak for themselves where it names somebody.
    public String words(Given given) {
        return named(given).isEmpty() ? given.answer().choice().name() : "";
    }

    private static List<Bearer> named(Given given) {
        return given.answer().who();
    }

    /// What the answer's words do not hold already: when, unless, who approves, who is told, and whom it binds where
    /// that is not everybody whom its edition covers.
    public List<String> conditions(Given given) {
        List<String> conditions = new ArrayList<>();
        if (!isHeld(given, given.when(), HeldConditions::when)) {
            conditions.add(from.words().say("cell.when", given.when()));
        }
        if (!isHeld(given, given.unless(), HeldConditions::unless)) {
            conditions.add(from.words().say("cell.unless", given.unless()));
        }
        addRoles(conditions, "cell.approval", given, given.approval());
        addRoles(conditions, "cell.tell", given, given.tell());
        if (!isForEverybody(given) && !isNamed(given, given.who())) {
            conditions.add(from.words().say(whose(given), Entry.names(given.who())));
        }
        return conditions;
    }

    private void addRoles(List<String> conditions, String key, Given given, List<Role> roles) {
        if (!isNamed(given, roles)) {
            conditions.add(from.words().say(key, Entry.names(roles)));
        }
    }

    /// True where the answer's words name all of them already.
    private static boolean isNamed(Given given, List<? extends Bearer> people) {
        String answer = given.answer().inWords().toLowerCase(Locale.ROOT);
        return people.stream().allMatch(one -> answer.contains(one.name().toLowerCase(Locale.ROOT)));
    }

    private static String whose(Given given) {
        if (given.who().stream().anyMatch(Audience.class::isInstance)) {
            return "cell.binds";
        }
        return given.duty().map(duty -> duty == Duty.MAY ? "cell.power-of" : "cell.duty-of").orElse("cell.said-of");
    }

    /// True where there is no such condition, or the answer's words have it. An answer to a who-question that has words
    /// of its own has them for the sake of its condition.
    private boolean isHeld(Given given, String condition, Holds holds) {
        boolean worded = given.answer().question().type() == QuestionType.WHO && named(given).isEmpty();
        return condition.isEmpty() || worded
                || HeldConditions.of(given.clause().edition().language())
                        .filter(words -> holds.test(words, given.answer().inWords(), condition)).isPresent();
    }

    @FunctionalInterface
    private interface Holds {
        boolean test(HeldConditions conditions, String words, String condition);
    }

    /// True where it is for all whom its edition covers.
    static boolean isForEverybody(Given given) {
        return given.who().equals(given.clause().edition().covers());
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
