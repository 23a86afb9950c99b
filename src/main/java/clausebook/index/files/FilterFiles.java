package clausebook.index.files;

import clausebook.corpus.Entry;
import clausebook.guide.ChecklistLine;
import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.IndexedClauses;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// By what results can be narrowed: for each clause and item its duties, its audiences and its topics.
///
/// A file has a list of sets, the most frequent first, each a row of letters that name its members, and for each
/// document in order the place of its set in that list. The first file also tells how many documents each clause has.
/// Members are counted as they stand in the list of what people ask for.
public record FilterFiles(IndexedClauses clauses, Aliases aliases) {

    public List<Object> dutiesAndAudiences() {
        StringBuilder parts = new StringBuilder();
        for (int root = 0; root < clauses.roots(); root++) {
            Letters.append(parts, clauses.ofRoot(root).size());
        }
        List<Object> file = new ArrayList<>(List.of(parts.toString()));
        file.addAll(sets(
                (doc, members) -> doc.duties().forEach(duty -> members.set(ChecklistLine.Sign.of(duty).ordinal()))));
        file.addAll(sets(IndexedClause::audiences, "a:"));
        return file;
    }

    public List<Object> topics() {
        return sets(IndexedClause::topics, "t:");
    }

    private List<Object> sets(Function<IndexedClause, List<? extends Entry>> entries, String kind) {
        Map<String, Integer> places = new HashMap<>();
        aliases.all().stream().map(Aliases.Named::key).filter(key -> key.startsWith(kind))
                .forEach(key -> places.put(key, places.size()));
        // The same few entries come again and again: their keys are put together once.
        Map<Entry, Integer> known = new IdentityHashMap<>();
        return sets((doc, members) -> entries.apply(doc)
                .forEach(
                        entry -> members.set(known.computeIfAbsent(entry, _ -> places.get(IndexedClause.key(entry))))));
    }

    /// @param collect adds what a clause or item has to a set
    private List<Object> sets(BiConsumer<IndexedClause, BitSet> collect) {
        Map<String, Integer> times = new LinkedHashMap<>();
        List<String> sets = new ArrayList<>();
        BitSet members = new BitSet();
        for (IndexedClause doc : clauses.all()) {
            members.clear();
            collect.accept(doc, members);
            String set = letters(members);
            sets.add(set);
            times.merge(set, 1, Integer::sum);
        }
        return written(times, sets);
    }

    private static String letters(BitSet members) {
        StringBuilder letters = new StringBuilder();
        for (int member = members.nextSetBit(0); member >= 0; member = members.nextSetBit(member + 1)) {
            Letters.append(letters, member);
        }
        return letters.toString();
    }

    /// @param times how often each set stands in the list of all
    private static List<Object> written(Map<String, Integer> times, List<String> sets) {
        List<String> distinct = times.entrySet().stream().sorted(
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        Map<String, Integer> places = new HashMap<>();
        distinct.forEach(set -> places.put(set, places.size()));
        StringBuilder each = new StringBuilder();
        sets.forEach(set -> Letters.append(each, places.get(set)));
        return List.of(distinct, each.toString());
    }
}
