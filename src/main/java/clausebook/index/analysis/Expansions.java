package clausebook.index.analysis;

import java.util.List;

/// By what clauses are found that neither their texts nor their own everyday words hold.
///
/// @param synonyms for each clause and item the everyday words of general English for its title and text
/// @param related for each the everyday words of its related, and those of general English for its own everyday words
public record Expansions(int[][] synonyms, int[][] related) {

    private static final double FREQUENT = 0.02;

    /// @param numbers gets what the thesaurus has beside the stems of the clauses
    public static Expansions of(IndexedClauses clauses, List<AnalysedClause> analysed, WordNumbers numbers) {
        NumberSet frequent = frequent(analysed, numbers);
        Thesaurus thesaurus = Thesaurus.of(clauses.language(), frequent, numbers);
        RelatedWords relatedWords = new RelatedWords(clauses, analysed);
        int[][] synonyms = new int[analysed.size()][];
        int[][] related = new int[analysed.size()][];
        NumberSet own = new NumberSet();
        NumberSet found = new NumberSet();
        for (int i = 0; i < synonyms.length; i++) {
            own.clear().addAll(analysed.get(i).title()).addAll(analysed.get(i).text());
            thesaurus.addFor(own.toArray(), found.clear());
            synonyms[i] = found.without(own, frequent);
            own.clear().addAll(analysed.get(i).said());
            thesaurus.addFor(analysed.get(i).said(), found.clear());
            relatedWords.addFor(i, found);
            related[i] = found.without(own, frequent);
        }
        Pruning.thin(synonyms, numbers);
        Pruning.thin(related, numbers);
        return new Expansions(synonyms, related);
    }

    /// The synonyms of one clause or item, which are forgotten here.
    public int[] synonyms(int place) {
        return taken(synonyms, place);
    }

    /// Its related words, which are forgotten here.
    public int[] related(int place) {
        return taken(related, place);
    }

    private static int[] taken(int[][] all, int place) {
        int[] taken = all[place];
        all[place] = null;
        return taken;
    }

    /// Stems that stand in more than a few clauses: who types them finds enough without everyday words, and their lists
    /// would be long.
    private static NumberSet frequent(List<AnalysedClause> analysed, WordNumbers numbers) {
        int[] times = new int[numbers.size()];
        NumberSet written = new NumberSet();
        for (AnalysedClause one : analysed) {
            written.clear().addAll(one.title()).addAll(one.text()).count(times);
        }
        int most = (int) (analysed.size() * FREQUENT);
        NumberSet frequent = new NumberSet();
        for (int stem = 0; stem < times.length; stem++) {
            if (times[stem] > most) {
                frequent.add(stem);
            }
        }
        return frequent;
    }
}
