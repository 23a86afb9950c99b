package clausebook.index;

import clausebook.guide.Guide;
import clausebook.index.analysis.AnalysedText;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.IndexedClauses;
import clausebook.index.analysis.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Queries for the benchmark: each has one to six words of one clause's text, as often each number as in the judged set
/// of queries.
final class SearchQueries {

    /// Of 51 judged queries 14 have one word, 17 have two, and so on.
    private static final int[] OF_LENGTH = {14, 17, 9, 6, 3, 2};
    private static final int ALL = 51;
    private static final int SHORTEST_WORD = 3;

    private final List<IndexedClause> clauses;
    private final Random random;

    private SearchQueries(List<IndexedClause> clauses, Random random) {
        this.clauses = clauses;
        this.random = random;
    }

    static List<String> of(Guide guide, int many, long seed) {
        SearchQueries queries =
                new SearchQueries(IndexedClauses.of(guide, Language.ENGLISH, false).all(), new Random(seed));
        List<String> made = new ArrayList<>();
        while (made.size() < many) {
            made.add(queries.one());
        }
        return made;
    }

    private String one() {
        int length = length();
        while (true) {
            String text = clauses.get(random.nextInt(clauses.size())).text();
            List<String> words = new ArrayList<>(AnalysedText.stems(text, Language.ENGLISH.surfaceAnalyzer()).stream()
                    .filter(word -> word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter))
                    .distinct().toList());
            if (words.size() >= length) {
                java.util.Collections.shuffle(words, random);
                return String.join(" ", words.subList(0, length));
            }
        }
    }

    private int length() {
        int dice = random.nextInt(ALL);
        int length = 0;
        while (dice >= OF_LENGTH[length]) {
            dice -= OF_LENGTH[length++];
        }
        return length + 1;
    }
}
