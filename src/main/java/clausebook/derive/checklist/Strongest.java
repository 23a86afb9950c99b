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
/// Firm before advice, at most half of them of what is forbidden while duties are left to show; before others those
/// that bind the whole audience, hold without a condition, and are short. A topic is heard twice only when every other
/// has been heard. Leave to do a thing is no duty and is never picked.
final class Strongest {

    private static final int SHORT = 110;
    /// More than all other weaknesses together.
    private static final int FIRM = 8;

    private Strongest() {}

    /// A line with how far it is from binding everybody always: its rank, so that it is worked out once.
    private record Ranked(ChecklistLine line, int weakness) {

        static Ranked of(ChecklistLine line) {
            return new Ranked(line,
                    (Order.isFirm(line.rule().duty()) ? 0 : FIRM) + (line.only().isEmpty() ? 0 : 4)
                            + (line.rule().when().isEmpty() && line.rule().unless().isEmpty() ? 0 : 2)
                            + (line.says().length() <= SHORT ? 0 : 1));
        }

        boolean is(Duty duty) {
            return line.rule().duty() == duty;
        }
    }

    static List<ChecklistLine> of(List<ChecklistLine> lines, int most) {
        List<Ranked> duties = lines.stream().filter(line -> line.sign() != ChecklistLine.Sign.MAY).map(Ranked::of)
                .sorted(Comparator.comparingInt(Ranked::weakness)).toList();
        List<Ranked> picked =
                new ArrayList<>(pick(duties.stream().filter(line -> line.is(Duty.MUST_NOT)).toList(), most / 2));
        picked.addAll(pick(duties.stream().filter(line -> line.is(Duty.MUST)).toList(), most - picked.size()));
        if (picked.size() < most) {
            picked.addAll(pick(duties.stream().filter(line -> !picked.contains(line)).toList(), most - picked.size()));
        }
        return picked.stream().map(Ranked::line).toList();
    }

    private static List<Ranked> pick(List<Ranked> sorted, int most) {
        List<Ranked> candidates = new ArrayList<>(sorted);
        List<Ranked> picked = new ArrayList<>();
        while (picked.size() < most && !candidates.isEmpty()) {
            List<Ranked> round = oneATopic(candidates, most - picked.size());
            picked.addAll(round);
            candidates.removeAll(round);
        }
        return picked;
    }

    private static List<Ranked> oneATopic(List<Ranked> candidates, int room) {
        List<Ranked> round = new ArrayList<>();
        Set<Topic> heard = new HashSet<>();
        int firmest = candidates.getFirst().weakness() / FIRM;
        for (Ranked each : candidates) {
            List<Topic> topics = each.line().rule().topics();
            boolean first = topics.isEmpty() || heard.add(topics.getFirst());
            if (round.size() < room && each.weakness() / FIRM == firmest && first) {
                round.add(each);
            }
        }
        return round;
    }
}
