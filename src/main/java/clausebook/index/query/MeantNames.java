package clausebook.index.query;

import clausebook.index.analysis.Aliases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The topics, offices, documents, councils and so on whose names stand in a query: whoever types one may want its
/// page.
public final class MeantNames {

    private static final int MOST = 6;

    private MeantNames() {}

    /// Those named by the most words first; of equals, in the order of the list of all.
    public static List<Aliases.Named> of(Interpretation interpretation, Aliases aliases) {
        Map<String, Integer> longest = new LinkedHashMap<>();
        interpretation.asked().forEach((places, keys) -> keys
                .forEach(key -> longest.merge(key, places.size(), Integer::max)));
        List<Aliases.Named> named = new ArrayList<>(aliases.all().stream()
                .filter(each -> longest.containsKey(each.key()) && !each.isQuestion()).toList());
        named.sort(Comparator.comparing((Aliases.Named each) -> longest.get(each.key())).reversed());
        return named.subList(0, Math.min(MOST, named.size()));
    }
}
