package clausebook.derive.compare;

import clausebook.derive.compare.NeutralWords.Word;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The different words of all texts, each held once: a text of 45 words is then 45 pointers. Any thread may ask.
///
/// Which number a stem gets depends on who asks first, so nothing that is published may depend on the order of the numbers.
final class WordStock {

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final int NAME = -1;

    private final Map<Word, Word> words = new ConcurrentHashMap<>();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<String, Integer> byKey = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /// The same words, each the one that is held.
    List<Word> shared(List<Word> text) {
        return text.stream().map(word -> words.computeIfAbsent(word, same -> same)).toList();
    }

    /// The stems of a text's different words by number, rising, each once. Names that were made neutral count for nothing: every clause
    /// has them.
    int[] stems(List<Word> text) {
        return text.stream().mapToInt(word -> byKey.computeIfAbsent(word.key(), this::number)).filter(number -> number != NAME).sorted()
                .distinct().toArray();
    }

    private int number(String key) {
        return key.startsWith("~") ? NAME : numbers.computeIfAbsent(stem(key), _ -> next.getAndIncrement());
    }

    /// Endings that change the form of a word, not what it is about.
    private static String stem(String key) {
        String word = NeutralWords.withoutPossessive(key);
        for (String end : ENDINGS) {
            if (word.endsWith(end) && word.length() - end.length() >= 4 && !word.endsWith("ss")) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }
}
