package clausebook.index;

import java.util.List;

/// By what clauses are found that neither their texts nor their own everyday words hold.
///
/// @param likes for each clause and item the everyday words of general English for its title and text
/// @param kins  for each the everyday words of its kin, and those of general English for its own everyday words
record Further(int[][] likes, int[][] kins) {

    private static final double FREQUENT = 0.02;

    /// @param numbers gets what the thesaurus has beside the stems of the clauses
    static Further of(ClauseDocs docs, List<Analysed> analysed, WordNumbers numbers) {
        NumberSet frequent = frequent(analysed, numbers);
        Thesaurus thesaurus = Thesaurus.of(docs.language(), frequent, numbers);
        Kin kin = new Kin(docs, analysed);
        int[][] likes = new int[analysed.size()][];
        int[][] kins = new int[analysed.size()][];
        NumberSet own = new NumberSet();
        NumberSet found = new NumberSet();
        for (int i = 0; i < likes.length; i++) {
            own.clear().addAll(analysed.get(i).title()).addAll(analysed.get(i).text());
            thesaurus.addFor(own.toArray(), found.clear());
            likes[i] = found.without(own, frequent);
            own.clear().addAll(analysed.get(i).said());
            thesaurus.addFor(analysed.get(i).said(), found.clear());
            kin.addFor(i, found);
            kins[i] = found.without(own, frequent);
        }
        Spread.thin(likes, numbers);
        Spread.thin(kins, numbers);
        return new Further(likes, kins);
    }

    /// The likes of one clause or item, which are forgotten here.
    int[] like(int place) {
        return taken(likes, place);
    }

    /// Its kins, which are forgotten here.
    int[] kin(int place) {
        return taken(kins, place);
    }

    private static int[] taken(int[][] all, int place) {
        int[] taken = all[place];
        all[place] = null;
        return taken;
    }

    /// Stems that stand in more than a few clauses: who types them finds enough without everyday words, and their lists
    /// would be long.
    private static NumberSet frequent(List<Analysed> analysed, WordNumbers numbers) {
        int[] times = new int[numbers.size()];
        NumberSet written = new NumberSet();
        for (Analysed one : analysed) {
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
