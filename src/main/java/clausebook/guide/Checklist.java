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
///                 reading order
public record Checklist(CouncilGuide council, Audience audience, List<EditionGuide> editions,
        List<ChecklistLine> lines) {

    public Checklist {
        editions = List.copyOf(editions);
        lines = List.copyOf(lines);
    }

    /// The lines about any of some topics that hold for somebody who speaks in a capacity; a rule that names none holds
    /// in each.
    public List<ChecklistLine> about(Collection<Topic> topics, Capacity capacity) {
        return lines.stream()
                .filter(line -> line.holds(capacity) && line.rule().topics().stream().anyMatch(topics::contains))
                .toList();
    }

    /// The lines of any of some moments that hold for somebody who speaks in a capacity.
    public List<ChecklistLine> at(Collection<Moment> moments, Capacity capacity) {
        return lines.stream()
                .filter(line -> line.holds(capacity) && line.rule().moments().stream().anyMatch(moments::contains))
                .toList();
    }
}
