package clausebook.index;

import clausebook.guide.EditionGuide;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.IndexedClauses;
import clausebook.index.files.BlockStarts;
import clausebook.index.files.Letters;
import clausebook.index.files.NameFiles;
import clausebook.index.files.SortedBlocks;
import clausebook.index.files.TermFiles;
import clausebook.index.query.ParsedQuery;
import clausebook.index.query.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/// The first file of an index, which tells the page where everything else stands: `search/<language>/index.js`.
record IndexFile(PreparedIndex prepared, SortedBlocks spelling, boolean topicsAtOnce, boolean filtersAtOnce) {

    /// Where the other files are, from this one's folder; its name changes with any of them.
    static final String FOLDER = "at";
    /// Up to this many councils are named in the first file; of more, the page knows those that it has found.
    private static final int COUNCILS_AT_ONCE = 40;

    /// Under [#FOLDER] nothing as yet: its place is kept, its name comes from all other files.
    Map<String, Object> data() {
        IndexedClauses clauses = prepared.index().clauses();
        NameFiles names = new NameFiles(prepared.aliases());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(FOLDER, "");
        data.put("tail", clauses.language().tail());
        data.put("stops", String.join(" ", clauses.language().stopWords()));
        data.put("steps", clauses.language().steps());
        data.put("number", ParsedQuery.NUMBER.pattern());
        data.put("with", Ranking.NUMBER_WORDS);
        data.put("weights", Ranking.weights());
        data.put("stats", TermFiles.fields().map(this::stats).toList());
        BlockStarts starts = new BlockStarts(prepared.files().terms());
        data.put("wide", starts.wide());
        data.put("terms", starts.first());
        data.put("words", String.join(" ", spelling.starts()));
        data.put("now", (filtersAtOnce ? 1 : 0) + (topicsAtOnce ? 1 : 0));
        data.put("council", councils());
        data.put("status", standings());
        data.put("councils", names.first("c:"));
        data.put("topic", names.ids("t:"));
        data.put("audience", names.ids("a:"));
        data.put("of", names.councils().size() > COUNCILS_AT_ONCE ? List.of() : names.councils());
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

    /// With which clause each council begins, in the order in which the councils stand among the named, as steps from
    /// one to the next.
    private String councils() {
        StringBuilder steps = new StringBuilder();
        Object council = null;
        int before = 0;
        for (IndexedClause doc : prepared.index().clauses().all()) {
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
        for (IndexedClause doc : prepared.index().clauses().all()) {
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
