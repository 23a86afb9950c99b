package clausebook.suggest;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Role;
import clausebook.corpus.Vocabulary;
import clausebook.force.NormalWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds those whom a text names among the people and offices that are known; nobody is guessed.
final class Bearers {

    private final SuggestWords language;
    private final List<Named> names = new ArrayList<>();

    private record Named(List<String> words, Bearer bearer) {}

    Bearers(Vocabulary vocabulary, SuggestWords language) {
        this.language = language;
        for (Audience audience : vocabulary.audiences().all()) {
            add(audience.name(), audience);
            audience.words().forEach(name -> add(name, audience));
        }
        for (Role role : vocabulary.roles().all()) {
            add(role.name(), role);
            role.names().forEach(name -> add(name, role));
        }
        names.sort(Comparator.comparingInt((Named named) -> named.words().size()).reversed());
    }

    private void add(String name, Bearer bearer) {
        List<String> words = forms(name);
        if (!words.isEmpty()) {
            names.add(new Named(words, bearer));
        }
    }

    private List<String> forms(String text) {
        NormalWords bare = language.words(text).withoutMarks();
        return bare.words().stream().map(language.force().likeness()::singular).toList();
    }

    /// In the order of the text, each once; the longer of two names that overlap. Empty where it names nobody.
    List<Bearer> in(String text) {
        List<String> words = forms(text);
        Set<Bearer> found = new LinkedHashSet<>();
        for (int at = 0; at < words.size();) {
            int start = at;
            Named named = names.stream().filter(one -> stands(one.words(), words, start)).findFirst().orElse(null);
            if (named != null) {
                found.add(named.bearer());
            }
            at += named == null ? 1 : named.words().size();
        }
        return List.copyOf(found);
    }

    private static boolean stands(List<String> name, List<String> words, int at) {
        return at + name.size() <= words.size() && words.subList(at, at + name.size()).equals(name);
    }
}
