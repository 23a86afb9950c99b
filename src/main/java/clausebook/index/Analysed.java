package clausebook.index;

import clausebook.corpus.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/// The stems of one clause or item, each text taken apart once.
///
/// @param own   of its own everyday words
/// @param said  of its everyday words and those of the clause that it is part of
/// @param asked of the questions that it answers, with their everyday words
record Analysed(Words title, Words text, Set<String> own, Set<String> said, Set<String> asked) {

    /// All clauses and items in their order, taken apart on all cores.
    static List<Analysed> all(ClauseDocs docs) {
        Analyzer analyzer = docs.language().analyzer();
        Map<String, Set<String>> asked = new ConcurrentHashMap<>();
        return IntStream.range(0, docs.docs().size()).parallel().mapToObj(i -> of(docs.docs().get(i), analyzer, asked)).toList();
    }

    /// @param asked the stems of the questions with these ids: few, and shared by all clauses that answer the same
    private static Analysed of(ClauseDoc doc, Analyzer analyzer, Map<String, Set<String>> asked) {
        Set<String> own = stems(doc.clause().words().stream(), analyzer);
        Set<String> said = stems(Stream.concat(doc.clause().words().stream(),
                doc.placed().parent().stream().flatMap(parent -> parent.clause().words().stream())), analyzer);
        return new Analysed(Words.of(doc.title(), analyzer), Words.of(doc.searched(), analyzer), own, said,
                asked.computeIfAbsent(doc.questions().map(Question::id).collect(Collectors.joining(" ")),
                        _ -> stems(doc.questions().flatMap(Analysed::asks), analyzer)));
    }

    private static Stream<String> asks(Question question) {
        return Stream.concat(Stream.of(question.name()), question.words().stream());
    }

    private static Set<String> stems(Stream<String> texts, Analyzer analyzer) {
        String all = texts.collect(Collectors.joining("\n"));
        return all.isEmpty() ? Set.of() : new LinkedHashSet<>(Words.stems(all, analyzer));
    }

    /// The stems of its title and text, repeated ones too.
    Stream<String> written() {
        return Stream.concat(title.words().stream(), text.words().stream());
    }
}
