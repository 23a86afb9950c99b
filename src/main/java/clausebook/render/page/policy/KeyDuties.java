package clausebook.render.page.policy;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import clausebook.render.part.Marks;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The few duties to know first: the plainest musts and must-nots of an edition, a topic each, by whom they bind.
record KeyDuties(Viewpoint from, EditionGuide guide) {

    private static final int MOST = 8;
    private static final int MOST_OF_SOME = 2;
    private static final int LONGEST = 110;

    /// One duty with the clause it comes from.
    ///
    /// @param when its condition, or empty
    public record KeyDuty(Link clause, Mark mark, String says, String when) {}

    private record Found(PlacedClause clause, Rule rule) {}

    /// The duties under those they bind; those of everybody the edition covers come first.
    List<HeadedList<KeyDuty>> groups() {
        List<Bearer> everybody = List.copyOf(guide.edition().covers());
        Map<List<Bearer>, List<Found>> byBearers = new LinkedHashMap<>();
        byBearers.put(everybody, new ArrayList<>());
        Set<Topic> told = new HashSet<>();
        for (Found found : plainFirst()) {
            List<Found> own = byBearers.computeIfAbsent(found.rule().who(), _ -> new ArrayList<>());
            boolean room = own.size() < (found.rule().who().equals(everybody) ? MOST : MOST_OF_SOME);
            if (room && total(byBearers) < MOST && told.addAll(topics(found))) {
                own.add(found);
            }
        }
        return byBearers.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> group(entry.getKey(), entry.getValue())).toList();
    }

    /// Musts and must-nots of audiences: those without a condition first, in the order of the text.
    private List<Found> plainFirst() {
        List<Found> all = guide.clauses().stream()
                .flatMap(placed -> placed.clause().rules().stream().map(rule -> new Found(placed, rule)))
                .filter(found -> isKey(found.rule())).toList();
        List<Found> sorted = new ArrayList<>(all.stream().filter(found -> found.rule().when().isEmpty()).toList());
        all.stream().filter(found -> !found.rule().when().isEmpty()).forEach(sorted::add);
        return sorted;
    }

    private static boolean isKey(Rule rule) {
        boolean firm = rule.duty() == Duty.MUST || rule.duty() == Duty.MUST_NOT;
        return firm && rule.unless().isEmpty() && rule.says().length() + rule.when().length() <= LONGEST
                && !rule.who().isEmpty() && rule.who().stream().allMatch(Audience.class::isInstance);
    }

    private static List<Topic> topics(Found found) {
        return found.rule().topics().isEmpty() ? found.clause().topics() : found.rule().topics();
    }

    private static int total(Map<List<Bearer>, List<Found>> byBearers) {
        return byBearers.values().stream().mapToInt(List::size).sum();
    }

    private HeadedList<KeyDuty> group(List<Bearer> bearers, List<Found> duties) {
        String names = Entry.names(bearers);
        List<KeyDuty> inOrder = guide.clauses().stream()
                .flatMap(clause -> duties.stream().filter(found -> found.clause() == clause)).map(this::duty).toList();
        return HeadedList.of("Duties-" + bearers.stream().map(Bearer::id).collect(Collectors.joining("-")), names,
                inOrder);
    }

    private KeyDuty duty(Found found) {
        Link clause = from.to(found.clause(), from.names().called(found.clause()));
        return new KeyDuty(clause, new Marks(from).of(found.rule().duty(), ""), found.rule().says(),
                found.rule().when());
    }
}
