package clausebook.render.page.checklist;

import clausebook.corpus.Bearer;
import clausebook.corpus.Entry;
import clausebook.corpus.Moment;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistFact;
import clausebook.guide.ChecklistLine;
import clausebook.guide.PlacedClause;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.TaskLines;
import clausebook.render.part.task.Tasks;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The parts of a checklist: a moment each, then a smaller group or office each, then what follows from no line of it.
record ChecklistParts(Viewpoint from, Checklist list) {

    /// The lines of one moment, or of one smaller group or office.
    ///
    /// @param moment its heading
    public record Part(String id, Link moment, Tasks tasks) {}

    /// The parts that some of its lines, in its order, make on one page.
    List<Part> of(List<ChecklistLine> lines) {
        Map<PlacedClause, ChecklistLine> first = new IdentityHashMap<>();
        list.lines().forEach(line -> first.putIfAbsent(line.clause(), line));
        Map<String, List<ChecklistLine>> byPart = new LinkedHashMap<>();
        lines.forEach(line -> byPart.computeIfAbsent(id(line), _ -> new ArrayList<>()).add(line));
        List<Part> parts = new ArrayList<>();
        byPart.forEach((id, own) -> parts.add(new Part(id, head(own.getFirst()),
                tasks(own.getFirst().only()).tasks(own, facts(first, own)))));
        List<ChecklistFact> rest = list.facts().stream().filter(ChecklistFact::warns)
                .filter(fact -> !first.containsKey(fact.clause())).toList();
        boolean last = lines.isEmpty() || lines.getLast() == list.lines().getLast();
        if (last && !rest.isEmpty()) {
            parts.add(new Part("Follows", Link.none(from.words().say("checklist.follows")),
                    tasks(List.of()).tasks(List.of(), rest)));
        }
        return parts;
    }

    private TaskLines tasks(List<Bearer> heading) {
        return new TaskLines(from, list.editions().size() > 1, heading);
    }

    private static String id(ChecklistLine line) {
        return line.only().isEmpty()
                ? "At-" + line.moment().map(Moment::id).orElse("any-time")
                : "Only-" + line.only().stream().map(Entry::id).collect(Collectors.joining("-"));
    }

    private Link head(ChecklistLine line) {
        return line.only().isEmpty()
                ? line.moment().map(from::to).orElseGet(() -> Link.none(from.words().say("checklist.any-time")))
                : Link.none(from.words().say("checklist.only", Entry.names(line.only())));
    }

    /// What stands in the clauses of which a part has the first line.
    private List<ChecklistFact> facts(Map<PlacedClause, ChecklistLine> first, List<ChecklistLine> own) {
        return list.facts().stream().filter(ChecklistFact::warns)
                .filter(fact -> own.contains(first.get(fact.clause()))).toList();
    }
}
