package clausebook.bench;

import clausebook.corpus.Clause;
import clausebook.corpus.Corpus;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.guide.CrossReference;
import clausebook.guide.LinkedCorpus;
import clausebook.guide.Target;
import clausebook.text.prose.Prose;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// What a corpus is like, told by its newest editions. A clause's words are those of its text and of its items.
///
/// @param clauses       clauses that have a page of their own
/// @param twoEditions   the share of policies with two editions
/// @param sameInSecond  the share of clauses of second editions whose text is that of the first
/// @param mostTopics    the most topics of one clause
record CorpusStatistics(int clauses, int items, double meanWords, int stems, double twoEditions, double sameInSecond,
        int mostTopics, long mostReferences, long mostInstruments) {

    static CorpusStatistics of(LinkedCorpus linked) throws IOException {
        Corpus corpus = linked.corpus();
        List<Policy> policies = corpus.councils().stream().flatMap(council -> council.policies().stream()).toList();
        List<Clause> all =
                policies.stream().map(policy -> policy.editions().getLast()).flatMap(Edition::clauses).toList();
        List<Clause> items = all.stream().flatMap(clause -> clause.items().stream()).toList();
        List<Policy> twice = policies.stream().filter(policy -> policy.editions().size() == 2).toList();
        int clauses = all.size() - items.size();
        return new CorpusStatistics(clauses, items.size(),
                all.stream().mapToInt(CorpusStatistics::words).sum() / (double) clauses, stems(all),
                twice.size() / (double) policies.size(),
                twice.stream().mapToDouble(CorpusStatistics::same).average().orElse(0),
                all.stream().mapToInt(clause -> clause.topics().size()).max().orElse(0),
                most(linked, all, Target.ToClause.class), most(linked, all, Target.ToInstrument.class));
    }

    private static String text(Clause clause) {
        return Prose.parse(clause.text().words()).plain(mention -> mention.words().orElse(mention.target()));
    }

    private static int words(Clause clause) {
        return Sentences.countWords(text(clause));
    }

    private static int stems(List<Clause> clauses) throws IOException {
        Set<String> stems = new HashSet<>();
        try (EnglishAnalyzer analyzer = new EnglishAnalyzer()) {
            for (Clause clause : clauses) {
                try (TokenStream words = analyzer.tokenStream("text", text(clause))) {
                    CharTermAttribute stem = words.addAttribute(CharTermAttribute.class);
                    words.reset();
                    while (words.incrementToken()) {
                        stems.add(stem.toString());
                    }
                    words.end();
                }
            }
        }
        return stems.size();
    }

    private static double same(Policy policy) {
        Set<List<String>> first = new HashSet<>();
        policy.editions().getFirst().clauses()
                .forEach(clause -> first.add(List.of(clause.id().slug(), clause.text().words())));
        return policy.editions().getLast().clauses()
                .filter(clause -> first.contains(List.of(clause.id().slug(), clause.text().words()))).count()
                / (double) policy.editions().getLast().clauses().count();
    }

    private static long most(LinkedCorpus linked, List<Clause> clauses, Class<? extends Target> kind) {
        return clauses.stream().mapToLong(
                clause -> linked.of(clause).stream().map(CrossReference::target).filter(kind::isInstance).count()).max()
                .orElse(0);
    }
}
