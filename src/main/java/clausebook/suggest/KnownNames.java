package clausebook.suggest;

import clausebook.corpus.Entry;
import clausebook.force.NormalWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the names of known entries in a text, word by word, whether one or several are meant.
///
/// @param <E> what is named
final class KnownNames<E extends Entry> {

    private final SuggestWords language;
    /// By their first word, the longest first.
    private final Map<String, List<Name<E>>> names = new HashMap<>();

    private record Name<E>(List<String> words, E entry) {}

    /// An entry that is named.
    ///
    /// @param start where its name begins in the text
    /// @param end   the place behind it
    record Found<E>(E entry, int start, int end) {}

    KnownNames(SuggestWords language) {
        this.language = language;
    }

    void add(String name, E entry) {
        List<String> words = forms(language.words(name).withoutMarks());
        if (!words.isEmpty()) {
            List<Name<E>> beside = names.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
            beside.add(new Name<>(words, entry));
            beside.sort(Comparator.comparingInt((Name<E> one) -> one.words().size()).reversed());
        }
    }

    private List<String> forms(NormalWords bare) {
        return bare.words().stream().map(language.force().likeness()::singular).toList();
    }

    /// In the order of the text; the longer of two names that overlap.
    List<Found<E>> in(String text) {
        NormalWords bare = language.words(text).withoutMarks();
        List<String> words = forms(bare);
        List<Found<E>> found = new ArrayList<>();
        for (int at = 0; at < words.size();) {
            int start = at;
            Name<E> named = names.getOrDefault(words.get(at), List.of()).stream()
                    .filter(one -> stands(one.words(), words, start)).findFirst().orElse(null);
            at += named == null ? 1 : named.words().size();
            if (named != null) {
                found.add(new Found<>(named.entry(), bare.all().get(start).start(), bare.all().get(at - 1).end()));
            }
        }
        return found;
    }

    private static boolean stands(List<String> name, List<String> words, int at) {
        return at + name.size() <= words.size() && words.subList(at, at + name.size()).equals(name);
    }
}
