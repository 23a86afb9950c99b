package clausebook.intake.office;

import clausebook.document.Paragraph.Label;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the lists of one view. The rules are those of ECMA-376 part 1, 17.9, and of ODF 1.3 part 3, 19.880.
final class ListCounter {

    private static final Pattern PLACE = Pattern.compile("%(\\d)");
    private static final int UNCOUNTED = Integer.MIN_VALUE;
    private static final int MOST_LEVELS = 10;

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /// Counts a paragraph.
    ///
    /// @return its label; empty where its level shows nothing
    Optional<Label> count(ListPlace place) {
        int[] numbers = counts.computeIfAbsent(place.list(), _ -> uncounted());
        ListLevel level = place.levels().get(place.level());
        numbers[place.level()] = next(place, numbers[place.level()]);
        for (int deeper = place.level() + 1; deeper < place.levels().size(); deeper++) {
            if (place.level() < place.levels().get(deeper).restartAfter()) {
                numbers[deeper] = UNCOUNTED;
            }
        }
        for (int above = 0; above < place.level(); above++) {
            if (numbers[above] == UNCOUNTED) {
                numbers[above] = place.levels().get(above).start();
            }
        }
        String words = words(place, numbers).strip();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(words, level.bullet(), place.level(), place.list()));
    }

    private static int[] uncounted() {
        int[] numbers = new int[MOST_LEVELS];
        Arrays.fill(numbers, UNCOUNTED);
        return numbers;
    }

    private int next(ListPlace place, int last) {
        Optional<ListPlace.Restart> restart = place.restart();
        if (restart.isPresent() && (restart.get().once().isEmpty() || restarted.add(restart.get().once()))) {
            return restart.get().at();
        }
        return last == UNCOUNTED ? place.levels().get(place.level()).start() : last + 1;
    }

    private static String words(ListPlace place, int[] numbers) {
        ListLevel level = place.levels().get(place.level());
        return PLACE.matcher(level.pattern()).replaceAll(found -> {
            int at = found.group(1).charAt(0) - '1';
            boolean known = at >= 0 && at <= place.level();
            return known ? Matcher.quoteReplacement(numeral(place, level, at).write(numbers[at])) : "";
        });
    }

    private static Numeral numeral(ListPlace place, ListLevel level, int at) {
        Numeral own = place.levels().get(at).numeral();
        return level.legal() && own != Numeral.NONE ? Numeral.DECIMAL : own;
    }
}
