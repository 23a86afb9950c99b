package clausebook.index;

import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.IndexedClauses;
import clausebook.index.analysis.IndexedQuestion;
import clausebook.index.analysis.PrintedNumber;
import clausebook.index.files.AnswerFiles;
import clausebook.index.files.FilterFiles;
import clausebook.index.files.Letters;
import clausebook.index.files.NameFiles;
import clausebook.index.files.NamedScripts;
import clausebook.index.files.NearFile;
import clausebook.index.files.Script;
import clausebook.index.files.SortedBlocks;
import clausebook.index.files.TermFiles;
import clausebook.index.lucene.QuestionField;
import clausebook.index.lucene.QuestionIndex;
import clausebook.index.query.Ranking;
import clausebook.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/// The first file of an index, which tells the page where everything else stands, `search/<language>/index.js`, with
/// the scripts that it names. What Lucene made can be forgotten then.
record IndexFile(IndexedClauses clauses, String folder, Map<String, Object> data, NamedScripts scripts) {

    /// Up to this many clauses and items the page loads what it needs to count them by audience, duty and topic without
    /// being asked.
    private static final int COUNTED_AT_ONCE = 3_000;
    private static final int TOPICS_COUNTED_AT_ONCE = 2_000;
    /// Up to this many councils are named in the first file; of more, the page knows those that it has found.
    private static final int COUNCILS_AT_ONCE = 40;
    /// Up to this many names stand in the first file.
    private static final int NAMES_AT_ONCE = 100;
    /// Up to this many blocks are named in the first file.
    private static final int BLOCKS_AT_ONCE = 400;
    /// How long a list of blocks is about, in letters, where a file of its own has it.
    private static final int LIST = 400;

    static IndexFile of(Guide guide, Words words, PreparedIndex prepared) {
        IndexedClauses clauses = prepared.index().clauses();
        NamedScripts scripts = new NamedScripts();
        Map<String, Object> data = new LinkedHashMap<>();
        String folder = folder(clauses);
        data.put("at", folder);
        data.put("tail", clauses.language().tail());
        data.put("token", clauses.language().word());
        data.put("stops", String.join(" ", clauses.language().stopWords()));
        data.put("steps", clauses.language().steps());
        data.put("with", PrintedNumber.WORDS);
        data.put("labels", PrintedNumber.labels(clauses));
        data.put("folds", CharacterFolds.data());
        data.put("apart", prepared.index().apart().stream().filter(prepared.lexicon()::isKnown).sorted().toList());
        data.put("parted", List.copyOf(new TreeSet<>(prepared.oftenParted())));
        data.put("weights", Ranking.weights());
        data.put("stats", stats(prepared));
        terms(prepared.files(), scripts, data);
        words(prepared.lexicon().spelling().files(), scripts, data);
        int size = clauses.all().size();
        data.put("now", (size <= COUNTED_AT_ONCE ? 1 : 0) + (size <= TOPICS_COUNTED_AT_ONCE ? 1 : 0));
        data.put("council", councils(clauses));
        data.put("status", standings(clauses));
        kinds(clauses, data);
        names(guide, prepared, scripts, data);
        questions(guide, words, prepared, scripts, data);
        return new IndexFile(clauses, folder, data, scripts);
    }

    /// The folder of the clauses' own files, named by what the list of clauses is: there, a number is one clause.
    private static String folder(IndexedClauses clauses) {
        return NamedScripts.hash(clauses.all().stream().map(clause -> clause.root() + " " + clause.placed()).toList());
    }

    /// The blocks of terms. Where they are many, the first file names lists of them.
    private static void terms(TermFiles files, NamedScripts scripts, Map<String, Object> data) {
        List<String> names = files.write(scripts);
        List<String> starts = files.terms().starts();
        boolean deep = names.size() > BLOCKS_AT_ONCE;
        if (deep) {
            List<SortedBlocks.Line> lines = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                lines.add(new SortedBlocks.Line(starts.get(i), names.get(i)));
            }
            SortedBlocks lists = SortedBlocks.of(lines, LIST);
            starts = lists.blocks().stream().map(list -> list.lines().getFirst().key()).toList();
            names = lists.blocks().stream().map(list -> scripts.add("i", Script.of("i", listed(list)))).toList();
        }
        data.put("deep", deep ? 1 : 0);
        data.put("starts", starts);
        data.put("names", String.join("", names));
    }

    /// The first words of some blocks, and their names one behind the other.
    private static List<Object> listed(SortedBlocks.Block list) {
        StringBuilder names = new StringBuilder();
        list.lines().forEach(line -> names.append(line.content()));
        return List.of(list.lines().stream().map(SortedBlocks.Line::key).toList(), names.toString());
    }

    private static void words(SortedBlocks words, NamedScripts scripts, Map<String, Object> data) {
        StringBuilder names = new StringBuilder();
        words.blocks().forEach(
                block -> names.append(scripts.add("w", Script.of("w", SortedBlocks.written(block.lines())))));
        data.put("words", words.starts());
        data.put("spelt", names.toString());
    }

    /// What can be asked for by name, and what results are narrowed by.
    private static void names(Guide guide, PreparedIndex prepared, NamedScripts scripts, Map<String, Object> data) {
        NameFiles names = new NameFiles(guide, prepared.aliases());
        FilterFiles filters = new FilterFiles(prepared.index().clauses(), prepared.aliases());
        boolean few = prepared.aliases().all().size() <= NAMES_AT_ONCE;
        StringBuilder named = new StringBuilder();
        if (!few) {
            names.files().forEach(file -> named.append(scripts.add("n", Script.of("n", file))));
        }
        data.put("named", named.toString());
        data.put("listed", few ? names.all() : List.of());
        data.put("near", scripts.add("e", Script.of("e", new NearFile(guide).entries())));
        boolean small = prepared.index().clauses().all().size() <= TOPICS_COUNTED_AT_ONCE;
        data.put("values", small ? List.of(filters.dutiesAndAudiences(), filters.topics()) : List.of());
        data.put("filters", small
                ? List.of()
                : List.of(scripts.add("f", Script.of("f", filters.dutiesAndAudiences())),
                        scripts.add("f", Script.of("f", filters.topics()))));
        data.put("called", scripts.add("f", Script.of("f", names.councils())));
        data.put("councils", names.first("c:"));
        data.put("topic", names.ids("t:"));
        data.put("audience", names.ids("a:"));
        data.put("of", names.councils().size() > COUNCILS_AT_ONCE ? List.of() : names.councils());
    }

    /// The answers to all questions, and which of them name people.
    private static void questions(Guide guide, Words words, PreparedIndex prepared, NamedScripts scripts,
            Map<String, Object> data) {
        List<IndexedQuestion> all = prepared.questions().map(QuestionIndex::all).orElse(List.of());
        AnswerFiles answers = new AnswerFiles(guide, words);
        StringBuilder names = new StringBuilder();
        all.forEach(question -> names.append(scripts.add("q", Script.of("q", answers.file(question.row())))));
        data.put("answers", names.toString());
        data.put("who", prepared.index().clauses().language().people());
        data.put("platforms", prepared.index().clauses().language().platforms());
        data.put("people", IntStream.range(0, all.size()).filter(i -> all.get(i).isForPeople()).boxed().toList());
    }

    /// For each field of clauses, two that are not scored, and each field of questions.
    private static List<Object> stats(PreparedIndex prepared) {
        List<Object> stats = new ArrayList<>();
        TermFiles.fields().forEach(field -> stats.add(stats(prepared.index().reader(), field)));
        stats.addAll(Collections.nCopies(QuestionField.FIRST - stats.size(), List.of(0, 0)));
        for (QuestionField field : QuestionField.values()) {
            stats.add(prepared.questions().map(questions -> stats(questions.reader(), field.key()))
                    .orElse(List.of(0, 0)));
        }
        return stats;
    }

    /// How many documents have a field, and how many terms they have there in all.
    private static List<Object> stats(IndexReader reader, String field) {
        try {
            CollectionStatistics stats = new IndexSearcher(reader).collectionStatistics(field);
            return stats == null ? List.of(0, 0) : List.of(stats.docCount(), stats.sumTotalTermFreq());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With which clause each council begins, in the order in which the councils stand among the named, as steps from
    /// one to the next.
    private static String councils(IndexedClauses clauses) {
        StringBuilder steps = new StringBuilder();
        Object council = null;
        int before = 0;
        for (IndexedClause clause : clauses.all()) {
            if (clause.placed().edition().council() != council) {
                council = clause.placed().edition().council();
                Letters.append(steps, clause.root() - before);
                before = clause.root();
            }
        }
        return steps.toString();
    }

    /// The kinds of policy; and with which clause each run of policies of a kind begins, as steps from one to the next,
    /// each with the place of its kind.
    private static void kinds(IndexedClauses clauses, Map<String, Object> data) {
        List<String> kinds = new ArrayList<>();
        StringBuilder steps = new StringBuilder();
        String kind = "";
        int before = 0;
        for (IndexedClause clause : clauses.all()) {
            String own = clause.placed().edition().policy().kind().id();
            if (!own.equals(kind)) {
                kind = own;
                if (!kinds.contains(kind)) {
                    kinds.add(kind);
                }
                Letters.append(steps, clause.root() - before);
                Letters.append(steps, kinds.indexOf(kind));
                before = clause.root();
            }
        }
        data.put("kinds", kinds);
        data.put("kind", steps.toString());
    }

    /// How editions stand, with the first clause of each run of editions that stand alike.
    private static List<Object> standings(IndexedClauses clauses) {
        List<Object> standings = new ArrayList<>();
        String before = "";
        EditionGuide edition = null;
        for (IndexedClause clause : clauses.all()) {
            if (clause.placed().edition() != edition) {
                edition = clause.placed().edition();
                if (!edition.standing().word().equals(before)) {
                    before = edition.standing().word();
                    standings.add(List.of(clause.root(), before));
                }
            }
        }
        return standings;
    }
}
