package clausebook.guide;

import clausebook.corpus.Audience;
import clausebook.corpus.Capacity;
import clausebook.corpus.Moment;
import clausebook.corpus.Topic;
import java.util.Collection;
import java.util.List;

/// What one council asks of one audience: do, do not, may, in the order in which people meet it.
///
/// @param editions the leading editions that cover the audience or bind it by name
/// @param lines    by moment (those that hold at any time last), then do, do not, may, the firmer first, then in
///                 reading order; what binds one smaller group or office alone comes after all others
/// @param facts    what the clauses of those editions say to the audience beside duties, in reading order
/// @param elsewhere how many rules of those editions bind others alone
public record Checklist(CouncilGuide council, Audience audience, List<EditionGuide> editions,
        List<ChecklistLine> lines, List<ChecklistFact> facts, int elsewhere) {

    public Checklist {
        editions = List.copyOf(editions);
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    /// The lines about any of some topics that hold for somebody who speaks in a capacity; a rule that names none holds
    /// in each.
    public List<ChecklistLine> about(Collection<Topic> topics, Capacity capacity) {
        return about(topics).stream().filter(line -> line.holds(capacity)).toList();
    }

    /// The lines of any of some moments that hold for somebody who speaks in a capacity.
    public List<ChecklistLine> at(Collection<Moment> moments, Capacity capacity) {
        return at(moments).stream().filter(line -> line.holds(capacity)).toList();
    }

    /// The lines about any of some topics, in whatever capacity somebody speaks.
    public List<ChecklistLine> about(Collection<Topic> topics) {
        return lines.stream().filter(line -> line.rule().topics().stream().anyMatch(topics::contains)).toList();
    }

    /// The lines of any of some moments, in whatever capacity somebody speaks.
    public List<ChecklistLine> at(Collection<Moment> moments) {
        return lines.stream().filter(line -> line.rule().moments().stream().anyMatch(moments::contains)).toList();
    }

    /// What warns in the clauses of some lines, or about some topics; where neither a line nor a warning is there, all
    /// that is said about the topics.
    public List<ChecklistFact> said(Collection<Topic> topics, List<ChecklistLine> shown) {
        List<ChecklistFact> about =
                facts.stream().filter(said -> said.fact().topics().stream().anyMatch(topics::contains)).toList();
        List<ChecklistFact> warning = facts.stream().filter(ChecklistFact::warns)
                .filter(fact -> about.contains(fact) || shown.stream().anyMatch(line -> line.clause() == fact.clause()))
                .toList();
        return shown.isEmpty() && warning.isEmpty() ? about : warning;
    }
}
