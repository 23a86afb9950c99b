package clausebook.bench;

import java.util.Random;

/// Words made of syllables, as many as a text needs: the longer the text, the more different words it has (Heaps' law).
///
/// The word of rank r comes up in proportion to 1/(r + 260) to the power of 1.7 (the law of Zipf and Mandelbrot). With
/// the English words around them the hundredth stem stands in 6 of 100 clauses, the thousandth in 3 of 1,000, and ten
/// times the text has almost four times the stems: in the real content and in manuals of like length the hundredth
/// stands in 5 of 100, the thousandth in 3 of 1,000.
final class MadeUpWords {

    private static final double EVEN = 260;
    private static final double STEEP = 1.7;
    private static final int WORDS = 1_000_000;
    /// Words of these ranks are short, as common words are.
    private static final int COMMON = 2_000;
    /// Prime, so that words of neighbouring ranks are not alike and no word comes twice.
    private static final long SHUFFLE = 7_368_787;
    private static final String[] ONSETS = {"b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "l", "m", "n",
        "p", "pl", "r", "s", "st", "t", "tr", "v", "w"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "oa"};
    private static final String[] CODAS = {"d", "l", "m", "n", "r", "t", "nd", "nt", "rn", "ck", "mp", "lt"};
    private static final long SYLLABLES = (long) ONSETS.length * VOWELS.length;

    private final Random random;
    private final int first;

    MadeUpWords(Random random) {
        this.random = random;
        this.first = random.nextInt(WORDS);
    }

    /// A common word often, a rare one seldom. `StrictMath` gives the same on every machine.
    String next() {
        double rank = WORDS;
        while (rank >= WORDS) {
            rank = EVEN * (StrictMath.pow(1 - random.nextDouble(), -1 / (STEEP - 1)) - 1);
        }
        return word((int) rank);
    }

    private String word(int rank) {
        int syllables = rank < COMMON ? 2 : 3;
        long all = CODAS.length * (syllables == 2 ? SYLLABLES * SYLLABLES : SYLLABLES * SYLLABLES * SYLLABLES);
        long number = (rank + first) * SHUFFLE % all;
        String end = CODAS[(int) (number % CODAS.length)];
        number /= CODAS.length;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++, number /= SYLLABLES) {
            word.append(ONSETS[(int) (number % ONSETS.length)])
                    .append(VOWELS[(int) (number / ONSETS.length % VOWELS.length)]);
        }
        return word.append(end).toString();
    }
}
