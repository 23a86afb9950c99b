package clausebook.derive.checklist;

import clausebook.corpus.Card;
import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.guide.ChecklistLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Picks the lines to know first.
///
/// What an author wants there comes first, and what she does not want never. Then the firm before advice, at most half
/// of all of what is forbidden while duties are left to show; and before others those that bite more widely: the whole
/// audience, in every capacity, without a condition, on more moments and topics. A topic is heard twice only when every
/// other has been heard. Leave to do a thing is no duty: it comes with the ban that it limits.
final class Strongest {

    private Strongest() {}

    /// A line with its rank, so that it is worked out once: the less, the sooner it is picked.
    ///
    /// @param narrow how far it is from binding everybody always
    private record Ranked(ChecklistLine line, boolean firm, int narrow) {

        static Ranked of(ChecklistLine line) {
            Rule rule = line.rule();
            int narrow = (line.only().isEmpty() ? 0 : 4) + (rule.capacity().size() == 1 ? 2 : 0)
                    + (rule.when().isEmpty() ? 0 : 1);
            return new Ranked(line, Order.isFirm(rule.duty()), narrow);
        }

        boolean is(Duty duty) {
            return line.rule().duty() == duty;
        }

        boolean is(Card card) {
            return line.rule().card().filter(card::equals).isPresent();
        }

        /// On how much it bears: what names no moment holds at any time.
        int reach() {
            return line.rule().topics().size() + (line.moment().isEmpty() ? 2 : line.rule().moments().size());
        }
    }

    private static final Comparator<Ranked> WIDEST =
            Comparator.comparing(Ranked::firm).reversed().thenComparingInt(Ranked::narrow)
                    .thenComparing(Comparator.comparingInt((ToIntFunction<Ranked>) Ranked::reach).reversed());

    static List<ChecklistLine> of(List<ChecklistLine> lines, int most) {
        List<Ranked> duties = lines.stream().filter(line -> line.sign() != ChecklistLine.Sign.MAY).map(Ranked::of)
                .filter(line -> !line.is(Card.NEVER)).sorted(WIDEST).toList();
        List<Ranked> picked =
                new ArrayList<>(duties.stream().filter(line -> line.is(Card.ALWAYS)).limit(most).toList());
        long forbidden = picked.stream().filter(line -> line.is(Duty.MUST_NOT)).count();
        fill(picked, duties.stream().filter(line -> line.is(Duty.MUST_NOT)), most / 2 - (int) forbidden);
        fill(picked, duties.stream().filter(line -> line.is(Duty.MUST)), most - picked.size());
        fill(picked, duties.stream(), most - picked.size());
        return picked.stream().map(Ranked::line).toList();
    }

    /// Adds as many as there is room for, those about topics that are not heard yet first.
    private static void fill(List<Ranked> picked, Stream<Ranked> sorted, int room) {
        List<Ranked> candidates = new ArrayList<>(sorted.filter(line -> !picked.contains(line)).toList());
        Set<Topic> heard = new HashSet<>();
        picked.forEach(each -> each.line().rule().topics().stream().limit(1).forEach(heard::add));
        int left = room;
        while (left > 0 && !candidates.isEmpty()) {
            List<Ranked> round = oneATopic(candidates, heard, left);
            picked.addAll(round);
            candidates.removeAll(round);
            left -= round.size();
            heard.clear();
        }
    }

    private static List<Ranked> oneATopic(List<Ranked> candidates, Set<Topic> heard, int room) {
        List<Ranked> round = new ArrayList<>();
        boolean firmest = candidates.getFirst().firm();
        for (Ranked each : candidates) {
            List<Topic> topics = each.line().rule().topics();
            boolean first = topics.isEmpty() || heard.add(topics.getFirst());
            if (round.size() < room && each.firm() == firmest && first) {
                round.add(each);
            }
        }
        return round;
    }
}
