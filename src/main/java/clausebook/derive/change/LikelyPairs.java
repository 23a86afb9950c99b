package clausebook.derive.change;

import clausebook.corpus.ClauseId;
import clausebook.guide.Ground;
import clausebook.guide.PlacedClause;
import clausebook.likeness.RareWords;
import clausebook.likeness.TextWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pairs clauses one to one, the most alike first. The same id counts for much, but not for everything: a text that
/// stands, word for word, under another id is not the stranger's that took its place.
final class LikelyPairs {

    /// Two clauses of different ids must share this much, and have this many words, to be taken for one.
    static final double LIKE_ENOUGH = 0.6;
    static final int ENOUGH_WORDS = 4;
    private static final double WEIGHT_OF_ID = 0.3;

    private final List<PlacedClause> before;
    private final List<PlacedClause> after;
    private final List<TextWords> wordsBefore;
    private final List<TextWords> wordsAfter;

    LikelyPairs(List<PlacedClause> before, List<PlacedClause> after) {
        this.before = before;
        this.after = after;
        this.wordsBefore = before.stream().map(clause -> TextWords.of(clause.text())).toList();
        this.wordsAfter = after.stream().map(clause -> TextWords.of(clause.text())).toList();
    }

    private record Candidate(int before, int after, boolean sameId, double score) {

        int apart() {
            return Math.abs(before - after);
        }
    }

    List<ClausePair> pairs() {
        List<Candidate> candidates = new ArrayList<>();
        addSameIds(candidates);
        addAlike(candidates);
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::apart)
                .thenComparingInt(Candidate::before).thenComparingInt(Candidate::after));
        Set<Integer> takenBefore = new HashSet<>();
        Set<Integer> takenAfter = new HashSet<>();
        List<ClausePair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!takenBefore.contains(candidate.before) && !takenAfter.contains(candidate.after)) {
                takenBefore.add(candidate.before);
                takenAfter.add(candidate.after);
                pairs.add(new ClausePair(before.get(candidate.before), after.get(candidate.after),
                        candidate.sameId ? Ground.ID : Ground.LIKENESS));
            }
        }
        return pairs;
    }

    private void addSameIds(List<Candidate> candidates) {
        Map<ClauseId, Integer> byId = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            byId.put(after.get(i).clause().id(), i);
        }
        for (int i = 0; i < before.size(); i++) {
            Integer same = byId.get(before.get(i).clause().id());
            if (same != null) {
                candidates.add(
                        new Candidate(i, same, true, WEIGHT_OF_ID + wordsBefore.get(i).like(wordsAfter.get(same))));
            }
        }
    }

    private void addAlike(List<Candidate> candidates) {
        RareWords index = new RareWords(wordsAfter);
        for (int i = 0; i < before.size(); i++) {
            TextWords words = wordsBefore.get(i);
            if (words.length() < ENOUGH_WORDS) {
                continue;
            }
            for (int j : index.near(words)) {
                double like = words.like(wordsAfter.get(j));
                boolean sameId = before.get(i).clause().id().equals(after.get(j).clause().id());
                if (!sameId && like >= LIKE_ENOUGH && wordsAfter.get(j).length() >= ENOUGH_WORDS) {
                    candidates.add(new Candidate(i, j, false, like));
                }
            }
        }
    }
}
