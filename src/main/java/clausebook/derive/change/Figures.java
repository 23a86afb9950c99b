package clausebook.derive.change;

import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.guide.Effect;
import clausebook.guide.ForceShift;
import clausebook.guide.ShiftKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds figures that were put in the place of others: "within 14 days" to "within 7 days".
///
/// Which way it goes is told only where the words before the figure say whether it is a most or a least.
final class Figures {

    private static final Map<String, Integer> IN_WORDS =
            Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
                    Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
                    Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12));
    private static final Pattern FIGURE = Pattern.compile("(?i)£?\\d[\\d,]*(?:\\.\\d+)?|\\b(?:"
            + String.join("|", IN_WORDS.keySet().stream().sorted().toList()) + ")\\b");
    /// The longer wordings first: "no more than" is a most, "more than" a least.
    private static final Pattern LIMIT =
            Pattern.compile("(?i)\\b(?:(?<most>within|at most|up to|no more than|not more than|no later than"
                    + "|no longer than|maximum of)|(?<least>at least|no fewer than|no less than|not less "
                    + "than|minimum of|more than))\\s+$");
    private static final int LONGEST_LIMIT = 24;

    private Figures() {}

    static List<ForceShift> changed(List<Difference> differences) {
        List<ForceShift> shifts = new ArrayList<>();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < differences.size(); i++) {
            Difference run = differences.get(i);
            if (run.sort() == Sort.REMOVED && i + 1 < differences.size()
                    && differences.get(i + 1).sort() == Sort.ADDED) {
                compare(run.words(), differences.get(i + 1).words(), after.toString(), shifts);
            }
            after.append(run.sort() == Sort.REMOVED ? "" : run.words());
        }
        return List.copyOf(shifts);
    }

    private static void compare(String removed, String added, String before, List<ForceShift> shifts) {
        List<MatchResult> was = FIGURE.matcher(removed).results().toList();
        List<MatchResult> now = FIGURE.matcher(added).results().toList();
        for (int i = 0; i < was.size() && was.size() == now.size(); i++) {
            if (value(was.get(i).group()).compareTo(value(now.get(i).group())) != 0) {
                String lead = before + added.substring(0, now.get(i).start());
                shifts.add(
                        new ForceShift(ShiftKind.FIGURE_CHANGED, effect(lead, was.get(i).group(), now.get(i).group()),
                                Optional.empty(), Optional.empty(), List.of(), was.get(i).group(), now.get(i).group()));
            }
        }
    }

    private static Effect effect(String lead, String was, String now) {
        boolean larger = value(now).compareTo(value(was)) > 0;
        Matcher limit = LIMIT.matcher(lead.substring(Math.max(0, lead.length() - LONGEST_LIMIT)));
        if (!limit.find()) {
            return Effect.UNCLEAR;
        }
        return larger == (limit.group("least") != null) ? Effect.STRONGER : Effect.WEAKER;
    }

    private static BigDecimal value(String figure) {
        Integer inWords = IN_WORDS.get(figure.toLowerCase(Locale.ROOT));
        return inWords != null ? BigDecimal.valueOf(inWords) : new BigDecimal(figure.replaceAll("[£,]", ""));
    }
}
