package clausebook.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A value of a closed list that content writes as a word: `MUST_NOT` is written `must-not`.
public interface Worded {

    /// The constant's name, given by every enum.
    String name();

    /// The word in content and data files.
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The value of a word; empty where the list has none.
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants()).filter(value -> value.word().equals(word)).findFirst();
    }

    /// All words of a list, in its order.
    static <E extends Enum<E> & Worded> List<String> words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Worded::word).toList();
    }
}
