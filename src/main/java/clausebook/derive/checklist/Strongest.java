package clausebook.derive.checklist;

import clausebook.corpus.Duty;
import clausebook.corpus.Topic;
import clausebook.guide.ChecklistLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Picks the lines to know first.
///
/// Firm before advice, at most half of them of what is forbidden while duties are left to show; before others those that bind the whole
/// audience, hold without a condition, and are short. A topic is heard twice only when every other has been heard. Leave to do a thing is no duty and is never picked.
final class Strongest {

    private static final int SHORT = 110;

    private Strongest() {}

    static List<ChecklistLine> of(List<ChecklistLine> lines, int most) {
        List<ChecklistLine> duties = lines.stream().filter(line -> line.sign() != ChecklistLine.Sign.MAY)
                .sorted(Comparator.comparingInt(Strongest::weakness)).toList();
        List<ChecklistLine> picked =
                new ArrayList<>(pick(duties.stream().filter(line -> line.rule().duty() == Duty.MUST_NOT).toList(), most / 2));
        picked.addAll(pick(duties.stream().filter(line -> line.rule().duty() == Duty.MUST).toList(), most - picked.size()));
        picked.addAll(pick(duties.stream().filter(line -> !picked.contains(line)).toList(), most - picked.size()));
        return picked;
    }

    private static List<ChecklistLine> pick(List<ChecklistLine> sorted, int most) {
        List<ChecklistLine> candidates = new ArrayList<>(sorted);
        List<ChecklistLine> picked = new ArrayList<>();
        while (picked.size() < most && !candidates.isEmpty()) {
            List<ChecklistLine> round = oneATopic(candidates, most - picked.size());
            picked.addAll(round);
            candidates.removeAll(round);
        }
        return picked;
    }

    private static List<ChecklistLine> oneATopic(List<ChecklistLine> candidates, int room) {
        List<ChecklistLine> round = new ArrayList<>();
        Set<Topic> heard = new HashSet<>();
        int firmest = weakness(candidates.getFirst()) / 8;
        for (ChecklistLine line : candidates) {
            boolean first = line.rule().topics().isEmpty() || heard.add(line.rule().topics().getFirst());
            if (round.size() < room && weakness(line) / 8 == firmest && first) {
                round.add(line);
            }
        }
        return round;
    }

    private static int weakness(ChecklistLine line) {
        return (Order.isFirm(line.rule().duty()) ? 0 : 8) + (line.only().isEmpty() ? 0 : 4)
                + (line.rule().when().isEmpty() && line.rule().unless().isEmpty() ? 0 : 2) + (line.says().length() <= SHORT ? 0 : 1);
    }
}
