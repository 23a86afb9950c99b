package clausebook.render.part.task;

import clausebook.address.Address;
import clausebook.corpus.Bearer;
import clausebook.corpus.Entry;
import clausebook.corpus.Policy;
import clausebook.corpus.Rule;
import clausebook.guide.ChecklistFact;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistLine;
import clausebook.guide.PlacedClause;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import clausebook.render.part.Marks;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes checklist lines out. Nothing that limits a rule is left away: condition and exception stand in the line
/// itself.
///
/// @param several true where the lines come from several policies, which each line then names
/// @param heading those whom the heading above the lines names; a line whom it binds alone does not name them again
public record TaskLines(Viewpoint from, boolean several, List<Bearer> heading) {

    public TaskLines {
        heading = List.copyOf(heading);
    }

    /// Lines under a heading that names nobody.
    public TaskLines(Viewpoint from, boolean several) {
        this(from, several, List.of());
    }

    /// How the lines of a card were chosen from a list; or that they are all of it.
    public String picked(List<ChecklistLine> lines, Checklist list) {
        int all = list.lines().size();
        return lines.size() == all
                ? from.words().count("card.all", all)
                : from.words().count("card.picked", lines.size(), all);
    }

    /// The lines under their headings.
    public Tasks tasks(List<ChecklistLine> lines) {
        return tasks(lines, List.of());
    }

    /// The lines under their headings, and below them what follows.
    ///
    /// @param facts warnings; what else is said stands under a heading of its own
    public Tasks tasks(List<ChecklistLine> lines, List<ChecklistFact> facts) {
        List<Tasks.Sign> signs = new ArrayList<>();
        for (ChecklistLine.Sign sign : ChecklistLine.Sign.values()) {
            signs.add(sign(sign.word(),
                    lines.stream().filter(line -> line.sign() == sign).map(this::task).toList()));
        }
        signs.add(sign("follows", facts.stream().filter(ChecklistFact::warns).map(this::task).toList()));
        signs.add(sign("says", facts.stream().filter(fact -> !fact.warns()).map(this::task).toList()));
        return new Tasks(signs.stream().filter(sign -> !sign.tasks().isEmpty()).toList());
    }

    private Tasks.Sign sign(String word, List<Task> tasks) {
        return new Tasks.Sign(word, from.words().say("sign." + word), tasks);
    }

    private Task task(ChecklistFact said) {
        Mark kind = new Mark("fact", from.words().say("kind." + said.fact().kind().word()), whom(said.only()));
        return new Task(number(said.clause()), spoken(said.clause()), kind, said.fact().says(),
                policy(said.clause()));
    }

    private Link number(PlacedClause clause) {
        return from.to(clause, clause.fullNumber());
    }

    private String spoken(PlacedClause clause) {
        return clause.fullNumber().isEmpty() ? from.names().title(clause) : from.words().say("part.clause");
    }

    private Task task(ChecklistLine line) {
        String only = line.unsaid() ? from.words().say("task.unsaid") : whom(line.only());
        return new Task(number(line.clause()), spoken(line.clause()), new Marks(from).of(line.rule().duty(), only),
                words(line), notes(line));
    }

    private String whom(List<Bearer> only) {
        return only.equals(heading) ? "" : Entry.names(only);
    }

    /// The whole line.
    String words(ChecklistLine line) {
        String says = line.says();
        String signed = line.rule().duty().forbids() ? from.words().say("task.do-not", says) : says;
        String whole = limited(limited(signed, "task.when", line.rule().when()), "task.unless", line.rule().unless());
        for (Rule leave : line.leave()) {
            whole = from.words().say("task.leave", whole, limited(leave.says(), "task.when", leave.when()));
        }
        return whole;
    }

    /// With a condition or exception, unless an author's own words hold it already.
    private String limited(String words, String key, String limit) {
        boolean held = limit.isEmpty() || words.toLowerCase(Locale.ROOT).contains(limit.toLowerCase(Locale.ROOT));
        return held ? words : from.words().say(key, words, limit);
    }

    private List<Detail> notes(ChecklistLine line) {
        Rule rule = line.rule();
        List<Detail> notes = new ArrayList<>();
        if (rule.capacity().size() == 1) {
            notes.add(Detail.of(from.words().say("task.speaking"),
                    from.words().say("capacity." + rule.capacity().getFirst().word())));
        }
        if (!rule.approval().isEmpty()) {
            notes.add(Detail.of(from.words().say("rule.approval"), from.to(rule.approval())));
        }
        if (!rule.tell().isEmpty()) {
            notes.add(Detail.of(from.words().say("rule.tell"), from.to(rule.tell())));
        }
        notes.addAll(policy(line.clause()));
        return notes;
    }

    private List<Detail> policy(PlacedClause clause) {
        Policy policy = clause.edition().policy();
        return several
                ? List.of(Detail.of(from.words().say("task.policy"),
                        List.of(from.to(Address.of(policy.id()), policy.title()))))
                : List.of();
    }
}
