package clausebook.index;

import clausebook.character.Characters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The table of characters that count as a common one, small enough for the page: most are what Unicode's own
/// compatible form makes of them, which every browser knows.
final class CharacterFolds {

    private CharacterFolds() {}

    /// `[pattern of what is folded, {character: what takes its place}]`; a character that is not in the second takes
    /// Unicode's compatible form (NFKC).
    static List<Object> data() {
        Map<String, String> others = new HashMap<>();
        StringBuilder pattern = new StringBuilder("[");
        List<Integer> run = new ArrayList<>();
        Characters.variants().forEach((letter, plain) -> {
            String written = Character.toString(letter);
            if (!compatible(letter).equals(plain)) {
                others.put(written, plain);
            }
            if (!run.isEmpty() && !isUnchanged(run.getLast() + 1, letter)) {
                close(run, pattern);
            }
            run.add(letter);
        });
        close(run, pattern);
        List<List<String>> pairs = others.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(pair -> List.of(pair.getKey(), pair.getValue())).toList();
        return List.of(pattern.append(']').toString(), pairs);
    }

    private static String compatible(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
    }

    /// True where Unicode has no other form for some characters, so that a pattern may have them too.
    private static boolean isUnchanged(int first, int end) {
        return IntStream.range(first, end).allMatch(letter -> compatible(letter).equals(Character.toString(letter)));
    }

    private static void close(List<Integer> run, StringBuilder pattern) {
        pattern.append(escaped(run.getFirst()));
        if (run.size() > 1) {
            pattern.append('-').append(escaped(run.getLast()));
        }
        run.clear();
    }

    private static String escaped(int letter) {
        return "\\u{" + Integer.toHexString(letter) + "}";
    }
}
