package clausebook.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Words made of syllables. The word of rank r comes up in proportion to 1/r (Zipf's law), as words of a language do.
final class MadeUpWords {

    private static final int WORDS = 40_000;
    private static final String[] ONSETS =
            {"b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "oa"};
    private static final String[] CODAS = {"d", "l", "m", "n", "r", "t", "nd", "nt", "rn", "ck", "mp", "lt"};

    private final Random random;
    private final List<String> byRank;

    MadeUpWords(Random random) {
        this.random = random;
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < WORDS) {
            words.add(word());
        }
        byRank = new ArrayList<>(words);
    }

    private String word() {
        String start = random.nextInt(3) == 0 ? part(ONSETS) + part(VOWELS) : "";
        return start + part(ONSETS) + part(VOWELS) + part(ONSETS) + part(VOWELS) + part(CODAS);
    }

    private String part(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }

    /// A common word often, a rare one seldom. `StrictMath` gives the same on every machine.
    String next() {
        return byRank.get((int) StrictMath.pow(WORDS, random.nextDouble()) - 1);
    }
}
