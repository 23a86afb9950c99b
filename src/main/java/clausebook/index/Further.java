package clausebook.index;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// By what clauses are found that neither their texts nor their own everyday words hold.
///
/// @param likes for each clause and item the everyday words of general English for its title and text
/// @param kins  for each the everyday words of its kin, and those of general English for its own everyday words
record Further(List<List<String>> likes, List<List<String>> kins) {

    /// @param frequent stems that are left out, because so many clauses have them that nobody needs to be helped to those
    static Further of(ClauseDocs docs, List<Analysed> analysed, Set<String> frequent) {
        Thesaurus thesaurus = Thesaurus.of(docs.language(), frequent);
        Kin kin = new Kin(docs, analysed);
        List<List<String>> likes = IntStream.range(0, analysed.size()).parallel()
                .mapToObj(i -> thesaurus.alsoFor(analysed.get(i).written())).toList();
        List<List<String>> kins = IntStream.range(0, analysed.size()).parallel().mapToObj(i -> {
            Set<String> stems = new TreeSet<>(kin.of(i));
            stems.removeAll(frequent);
            stems.addAll(thesaurus.alsoFor(analysed.get(i).said()));
            return List.copyOf(stems);
        }).toList();
        return new Further(Spread.of(likes), Spread.of(kins));
    }

    List<String> like(int place) {
        return likes.get(place);
    }

    List<String> kin(int place) {
        return kins.get(place);
    }
}
