package clausebook.index.analysis;

import clausebook.corpus.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The stems of one clause or item as numbers, each text taken apart once.
///
/// @param title its words in their order, [CachedAnalyzer#NOTHING] where one says nothing, and whole words
///              beside their parts: see [Compounds]
/// @param text  the same of all else that it is searched by
/// @param own   of its own everyday words, each once, as in the next two
/// @param said  of its everyday words and those of the clause that it is part of
/// @param asked of the questions that it answers, with their everyday words
public record AnalysedClause(int[] title, int[] text, int[] own, int[] said, int[] asked) {

    private static final int[] NONE = {};

    /// All clauses and items in their order.
    ///
    /// @param cutter gives the numbers, and counts how often each word stands as written in titles, texts and everyday
    ///               words
    public static List<AnalysedClause> all(IndexedClauses clauses, CachedAnalyzer cutter) {
        Map<String, int[]> asked = new HashMap<>();
        NumberSet each = new NumberSet();
        List<AnalysedClause> analysed = new ArrayList<>(clauses.all().size());
        for (IndexedClause doc : clauses.all()) {
            if (doc.item() == 0) {
                cutter.forget();
            }
            analysed.add(of(doc, cutter, each, asked));
        }
        return analysed;
    }

    /// @param each  to work with: what it has is of no use
    /// @param asked the stems of the questions with these ids: few, and shared by all clauses that answer the same
    private static AnalysedClause of(IndexedClause doc, CachedAnalyzer cutter, NumberSet each,
            Map<String, int[]> asked) {
        int[] title = cutter.add(doc.title(), true).stems();
        int[] text = cutter.add(doc.stem(), false).add(doc.text(), true).add(doc.meant(), false).stems();
        each.clear();
        int[] own = distinct(doc.clause().ours().words(), true, cutter, each);
        int[] said = doc.placed().parent().isEmpty()
                ? own
                : distinct(doc.placed().parent().get().clause().ours().words(), false, cutter, each);
        List<Question> questions = doc.questions();
        if (questions.isEmpty()) {
            return new AnalysedClause(title, text, own, said, NONE);
        }
        String ids = questions.stream().map(Question::id).collect(Collectors.joining(" "));
        return new AnalysedClause(title, text, own, said,
                asked.computeIfAbsent(ids, _ -> asked(questions, cutter, each)));
    }

    private static int[] asked(List<Question> questions, CachedAnalyzer cutter, NumberSet each) {
        each.clear();
        List<String> words = new ArrayList<>();
        questions.forEach(question -> {
            words.add(question.name());
            words.addAll(question.words());
        });
        return distinct(words, false, cutter, each);
    }

    /// What a set has when some words are added to it.
    private static int[] distinct(List<String> words, boolean counted, CachedAnalyzer cutter, NumberSet each) {
        // In lines, as one text: an item asks for the words of its clause again.
        int[] all = cutter.add(String.join("\n", words), counted).stems();
        // Hyphenated words stand behind the others until it is known which of them are one word.
        return IntStream.concat(Arrays.stream(each.addAll(all).toArray()),
                Arrays.stream(all).filter(word -> Compounds.numberBeside(word) >= 0).distinct()).toArray();
    }

    /// The same with other words.
    ///
    /// @param placed makes others of a title or text
    /// @param each   makes others of what has each word once
    AnalysedClause with(UnaryOperator<int[]> placed, UnaryOperator<int[]> each) {
        return new AnalysedClause(placed.apply(title), placed.apply(text), each.apply(own), each.apply(said),
                each.apply(asked));
    }

    /// How many words of its title say something; one that is written in two parts is one.
    public int titleLength() {
        int length = 0;
        for (int stem : title) {
            length += stem >= 0 ? 1 : Compounds.numberBeside(stem) >= 0 ? -1 : 0;
        }
        return length;
    }
}
