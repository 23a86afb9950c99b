package clausebook.index;

import clausebook.corpus.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        return IntStream.range(0, docs.docs().size()).parallel().mapToObj(i -> of(docs.docs().get(i), analyzer)).toList();
    }

    private static Analysed of(ClauseDoc doc, Analyzer analyzer) {
        Set<String> own = stems(doc.clause().words().stream(), analyzer);
        Set<String> said = new LinkedHashSet<>(own);
        doc.placed().parent().ifPresent(parent -> said.addAll(stems(parent.clause().words().stream(), analyzer)));
        return new Analysed(Words.of(doc.title(), analyzer), Words.of(doc.searched(), analyzer), own, said,
                stems(doc.questions().flatMap(Analysed::asks), analyzer));
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
