package clausebook.render.part.task;

import clausebook.address.Address;
import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.guide.ChecklistLine;
import clausebook.guide.PlacedClause;
import clausebook.render.part.Detail;
import clausebook.render.part.Marks;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Writes checklist lines out. Nothing that limits a rule is left away: condition and exception stand in the line
/// itself.
///
/// @param several true where the lines come from several policies, which each line then names
public record TaskLines(Viewpoint from, boolean several) {

    /// The lines under their headings.
    public Tasks tasks(List<ChecklistLine> lines) {
        return new Tasks(Arrays.stream(ChecklistLine.Sign.values())
                .map(sign -> new Tasks.Sign(sign.word(), from.words().say("sign." + sign.word()),
                        lines.stream().filter(line -> line.sign() == sign).map(this::task).toList()))
                .filter(sign -> !sign.tasks().isEmpty()).toList());
    }

    private Task task(ChecklistLine line) {
        PlacedClause clause = line.clause();
        String number = clause.fullNumber();
        String spoken = number.isEmpty() ? from.names().title(clause) : from.words().say("part.clause");
        String only = Entry.names(line.only());
        return new Task(from.to(clause, number), spoken, new Marks(from).of(line.rule().duty(), only), words(line),
                notes(line));
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
        if (several) {
            notes.add(Detail.of(from.words().say("task.policy"), List.of(from
                    .to(Address.of(line.clause().edition().policy().id()), line.clause().edition().policy().title()))));
        }
        return notes;
    }
}
