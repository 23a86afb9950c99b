package clausebook.render.part.answer;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Policy;
import clausebook.corpus.Role;
import clausebook.corpus.Stance;
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
            List<String> conditions = conditions(one, one.answer().inWords());
            elsewhere(one).ifPresent(conditions::add);
            AnswerView without = new AnswerView(words(one), from.to(named(one)), conditions, Tag.NONE, List.of());
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

    /// The answer in words; those named speak for themselves where it names somebody.
    public String words(Given given) {
        return named(given).isEmpty() ? given.answer().choice().name() : "";
    }

    private static List<Bearer> named(Given given) {
        return given.answer().who();
    }

    /// What the words that are shown do not hold already: when, unless, who approves, who is told, and whom it binds
    /// where that is not everybody whom its edition covers.
    ///
    /// @param shown the answer in words, or what its rule says
    public List<String> conditions(Given given, String shown) {
        List<String> conditions = new ArrayList<>();
        if (!isHeld(given, given.when(), shown)) {
            conditions.add(from.words().say("cell.when", given.when()));
        }
        if (!isHeld(given, given.unless(), shown) && !tellsItsException(given, shown)) {
            conditions.add(from.words().say("cell.unless", given.unless()));
        }
        addRoles(conditions, "cell.approval", given.approval(), shown);
        addRoles(conditions, "cell.tell", given.tell(), shown);
        if (!isForEverybody(given) && !isNamed(given.who(), shown)) {
            conditions.add(from.words().say(whose(given), Entry.names(given.who())));
        }
        return conditions;
    }

    private void addRoles(List<String> conditions, String key, List<Role> roles, String shown) {
        if (!isNamed(roles, shown)) {
            conditions.add(from.words().say(key, Entry.names(roles)));
        }
    }

    private static boolean isNamed(List<? extends Bearer> people, String shown) {
        String words = shown.toLowerCase(Locale.ROOT);
        return people.stream().allMatch(one -> words.contains(one.name().toLowerCase(Locale.ROOT)));
    }

    private static String whose(Given given) {
        if (given.who().stream().anyMatch(Audience.class::isInstance)) {
            return "cell.binds";
        }
        return given.duty().map(duty -> duty == Duty.MAY ? "cell.power-of" : "cell.duty-of").orElse("cell.said-of");
    }

    /// True where there is no such condition, or the words have all of it.
    private static boolean isHeld(Given given, String condition, String shown) {
        return condition.isEmpty() || HeldConditions.of(given.clause().edition().language())
                .filter(words -> words.holds(shown, condition)).isPresent();
    }

    /// True for an answer that is "only if" itself: it tells the exception, in its own words.
    private static boolean tellsItsException(Given given, String shown) {
        return shown.equals(given.answer().inWords())
                && given.stance().filter(stance -> stance == Stance.CONDITIONAL).isPresent();
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
