package clausebook.index;

import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/// The first file of an index, which tells the page where everything else stands: `search/<language>/index.js`.
record IndexFile(Guide guide, Prepared prepared, Shards spelling, boolean topicsAtOnce, boolean filtersAtOnce) {

    /// @param folder where the other files are, from this one's folder; its name changes with any of them
    Map<String, Object> data(String folder) {
        ClauseDocs docs = prepared.index().docs();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("at", folder);
        data.put("tail", docs.language().tail());
        data.put("stops", String.join(" ", docs.language().stopWords()));
        data.put("steps", docs.language().steps());
        data.put("number", Typed.NUMBER.pattern());
        data.put("with", Ranking.NUMBER_WORDS);
        data.put("few", new ClauseFiles(guide, docs).inAFile());
        data.put("stats", Stream.of(LuceneIndex.NAME, LuceneIndex.TEXT, LuceneIndex.ABOUT, LuceneIndex.LIKE).map(this::stats).toList());
        data.put("terms", String.join(" ", prepared.files().terms().starts()));
        data.put("words", String.join(" ", spelling.starts()));
        data.put("now", (filtersAtOnce ? 1 : 0) + (topicsAtOnce ? 1 : 0));
        data.put("council", councils());
        data.put("status", standings());
        data.put("named", prepared.everyday().all().stream().map(IndexFile::named).collect(Collectors.joining("\n")));
        return data;
    }

    /// How many documents have a field, and how many terms they have there in all.
    private List<Object> stats(String field) {
        try {
            CollectionStatistics stats = new IndexSearcher(prepared.index().reader()).collectionStatistics(field);
            return stats == null ? List.of(0, 0) : List.of(stats.docCount(), stats.sumTotalTermFreq());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Key, name and phrases. `=` stands for the name as the first phrase.
    private static String named(Everyday.Named named) {
        List<String> phrases = named.phrases();
        boolean same = !phrases.isEmpty() && phrases.getFirst().equals(named.name());
        String shown = String.join("|", same ? phrases.subList(1, phrases.size()) : phrases);
        return named.key() + "\t" + named.name() + "\t" + (same ? "=" + (shown.isEmpty() ? "" : "|" + shown) : shown);
    }

    /// With which clause each council begins, in the order in which the councils stand among the named, as steps from one to the next.
    private String councils() {
        StringBuilder steps = new StringBuilder();
        Object council = null;
        int before = 0;
        for (ClauseDoc doc : prepared.index().docs().docs()) {
            if (doc.placed().edition().council() != council) {
                council = doc.placed().edition().council();
                Letters.append(steps, doc.root() - before);
                before = doc.root();
            }
        }
        return steps.toString();
    }

    /// How editions stand, with the first clause of each run of editions that stand alike.
    private List<Object> standings() {
        List<Object> standings = new ArrayList<>();
        String before = "";
        EditionGuide edition = null;
        for (ClauseDoc doc : prepared.index().docs().docs()) {
            if (doc.placed().edition() != edition) {
                edition = doc.placed().edition();
                if (!edition.standing().word().equals(before)) {
                    before = edition.standing().word();
                    standings.add(List.of(doc.root(), before));
                }
            }
        }
        return standings;
    }
}
