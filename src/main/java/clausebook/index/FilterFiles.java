package clausebook.index;

import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Worded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// By what results can be narrowed: for each clause and item its duties, its audiences and its topics.
///
/// A file has a list of sets, the most frequent first, each a row of letters that name its members, and for each document in order the place
/// of its set in that list. The first file also tells how many documents each clause has. Members are counted as they stand in the list of
/// what people ask for.
record FilterFiles(ClauseDocs docs, Everyday everyday) {

    /// The kinds of duty that can be chosen.
    enum Direction implements Worded {
        DO, DO_NOT, MAY;

        static Direction of(Duty duty) {
            return duty == Duty.MAY ? MAY : duty.forbids() ? DO_NOT : DO;
        }
    }

    List<Object> dutiesAndAudiences() {
        StringBuilder parts = new StringBuilder();
        for (int root = 0; root < docs.roots(); root++) {
            Letters.append(parts, docs.ofRoot(root).size());
        }
        List<Object> file = new ArrayList<>(List.of(parts.toString()));
        file.addAll(sets(doc -> doc.duties().stream().map(duty -> Direction.of(duty).ordinal()).toList()));
        file.addAll(sets(ClauseDoc::audiences, "a:"));
        return file;
    }

    List<Object> topics() {
        return sets(ClauseDoc::topics, "t:");
    }

    private List<Object> sets(Function<ClauseDoc, Collection<? extends Entry>> members, String kind) {
        Map<String, Integer> places = new HashMap<>();
        everyday.all().stream().map(Everyday.Named::key).filter(key -> key.startsWith(kind)).forEach(key -> places.put(key, places.size()));
        return sets(doc -> members.apply(doc).stream().map(entry -> places.get(ClauseDoc.key(entry))).toList());
    }

    private List<Object> sets(Function<ClauseDoc, List<Integer>> members) {
        Map<String, Integer> times = new LinkedHashMap<>();
        List<String> sets = docs.docs().stream().map(doc -> set(members.apply(doc))).toList();
        sets.forEach(set -> times.merge(set, 1, Integer::sum));
        List<String> distinct = times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> places = new HashMap<>();
        distinct.forEach(set -> places.put(set, places.size()));
        StringBuilder each = new StringBuilder();
        sets.forEach(set -> Letters.append(each, places.get(set)));
        return List.of(String.join(" ", distinct), each.toString());
    }

    private static String set(List<Integer> members) {
        return Letters.of(members.stream().distinct().sorted().mapToInt(Integer::intValue).toArray());
    }
}
