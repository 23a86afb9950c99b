package clausebook.index;

import clausebook.corpus.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The stems of one clause or item, each text taken apart once.
///
/// @param own   of its own everyday words, each once, as in the next two
/// @param said  of its everyday words and those of the clause that it is part of
/// @param asked of the questions that it answers, with their everyday words
record Analysed(Words title, Words text, List<String> own, List<String> said, List<String> asked) {

    /// All clauses and items in their order, taken apart on all cores.
    ///
    /// @param counts where it adds how often each word stands as written in titles, texts and everyday words
    static List<Analysed> all(ClauseDocs docs, Map<String, Integer> counts) {
        Queue<Cutter> all = new ConcurrentLinkedQueue<>();
        ThreadLocal<Cutter> cutters = ThreadLocal.withInitial(() -> {
            Cutter cutter = new Cutter(docs.language());
            all.add(cutter);
            return cutter;
        });
        Map<String, List<String>> asked = new ConcurrentHashMap<>();
        List<Analysed> analysed = IntStream.range(0, docs.docs().size()).parallel()
                .mapToObj(i -> of(docs.docs().get(i), cutters.get(), asked)).toList();
        all.forEach(cutter -> cutter.addCounts(counts));
        return analysed;
    }

    /// @param asked the stems of the questions with these ids: few, and shared by all clauses that answer the same
    private static Analysed of(ClauseDoc doc, Cutter cutter, Map<String, List<String>> asked) {
        Words title = cutter.add(doc.title(), true).words();
        Words text = cutter.add(doc.stem(), false).add(doc.text(), true).add(doc.meant(), false).words();
        doc.clause().words().forEach(words -> cutter.add(words, true));
        List<String> own = distinct(cutter);
        List<String> said = doc.placed().parent().map(parent -> with(own, parent.clause().words(), cutter)).orElse(own);
        return new Analysed(title, text, own, said,
                asked.computeIfAbsent(doc.questions().map(Question::id).collect(Collectors.joining(" ")), _ -> asked(doc, cutter)));
    }

    private static List<String> with(List<String> own, List<String> words, Cutter cutter) {
        words.forEach(each -> cutter.add(each, false));
        Set<String> both = new LinkedHashSet<>(own);
        both.addAll(cutter.words().words());
        return List.copyOf(both);
    }

    private static List<String> asked(ClauseDoc doc, Cutter cutter) {
        doc.questions().flatMap(question -> Stream.concat(Stream.of(question.name()), question.words().stream()))
                .forEach(words -> cutter.add(words, false));
        return distinct(cutter);
    }

    private static List<String> distinct(Cutter cutter) {
        List<String> stems = cutter.words().words();
        return stems.isEmpty() ? List.of() : List.copyOf(new LinkedHashSet<>(stems));
    }

    /// The stems of its title and text, repeated ones too.
    List<String> written() {
        List<String> written = new ArrayList<>(title.words());
        written.addAll(text.words());
        return written;
    }
}
