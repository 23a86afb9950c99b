package clausebook.derive.compare;

import clausebook.corpus.Council;
import clausebook.corpus.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads texts of some councils as words in which their own names, and their names for offices, count as the same.
///
/// "Pewsey Parish Council" and "the Council" are one word here, and so are "the Clerk" and "your manager": only real differences are left.
final class NeutralWords {

    private static final String COUNCIL = "~council";
    private static final String OFFICE = "~office";
    private static final List<String> ANY_COUNCIL =
            List.of("council", "town council", "parish council", "city council", "county council", "community council", "authority");
    private static final Set<String> BEFORE = Set.of("the", "your", "our", "their", "a", "an");

    /// A word as compared and as written.
    ///
    /// @param key   small letters, or what stands for a name
    /// @param shown as written, with what stands between it and the next word
    record Word(String key, String shown) {}

    private record Phrase(List<String> words, String key) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /// The same for the texts of one council.
    NeutralWords(Council council, Collection<Role> roles) {
        this(List.of(council), roles);
    }

    /// @param councils whose names are neutral; any other council's name is a real difference
    NeutralWords(List<Council> councils, Collection<Role> roles) {
        Stream.concat(ANY_COUNCIL.stream(), councils.stream().flatMap(NeutralWords::names)).forEach(name -> add(name, COUNCIL));
        roles.stream().filter(role -> !role.outside()).flatMap(role -> names(role, councils)).forEach(name -> add(name, OFFICE));
        byFirst.values().forEach(phrases -> phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed()));
    }

    private static Stream<String> names(Council council) {
        return Stream.of(council.name().stream(), Stream.of(council.called()), council.words().stream()).flatMap(names -> names);
    }

    private static Stream<String> names(Role role, List<Council> councils) {
        Stream<String> own = councils.stream().map(Council::offices).map(offices -> Optional.ofNullable(offices.get(role)))
                .flatMap(Optional::stream).flatMap(office -> office.names().stream());
        return Stream.of(Stream.of(role.name()), role.names().stream(), own).flatMap(names -> names);
    }

    private void add(String name, String key) {
        List<String> words = written(name).stream().map(word -> plainKey(word.key())).toList();
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Phrase(words, key));
        }
    }

    /// The words of a plain text in their order; together what is shown gives the text back.
    List<Word> of(String text) {
        List<Word> written = written(text);
        String[] plain = written.stream().map(word -> plainKey(word.key())).toArray(String[]::new);
        List<Word> words = new ArrayList<>(written.size());
        for (int at = 0; at < written.size();) {
            int name = BEFORE.contains(written.get(at).key()) ? at + 1 : at;
            Phrase phrase = phraseAt(plain, name);
            int end = phrase == null ? at + 1 : name + phrase.words().size();
            words.add(phrase == null ? written.get(at) : new Word(phrase.key(), shown(written.subList(at, end))));
            at = end;
        }
        return words;
    }

    /// The longest name that begins at a word; null, because this is asked for every word of every text, where none does.
    private Phrase phraseAt(String[] words, int at) {
        if (at < words.length) {
            for (Phrase phrase : byFirst.getOrDefault(words[at], List.of())) {
                if (stands(phrase, words, at)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private static boolean stands(Phrase phrase, String[] words, int at) {
        int length = phrase.words().size();
        return at + length <= words.length && Arrays.asList(words).subList(at, at + length).equals(phrase.words());
    }

    /// "Council's" and "managers" name the same as "council" and "manager".
    private static String plainKey(String key) {
        String word = withoutPossessive(key);
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /// "council" of "council's", "manager" of "managers'". By hand: a pattern took a third of the time of aligning two councils.
    static String withoutPossessive(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        boolean marked = end > 0 && (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '’');
        return marked ? word.substring(0, end - 1) : word;
    }

    private static String shown(List<Word> words) {
        StringBuilder shown = new StringBuilder();
        words.forEach(word -> shown.append(word.shown()));
        return shown.toString();
    }

    private static List<Word> written(String text) {
        List<Word> words = new ArrayList<>();
        int shown = 0;
        int start = WordBounds.start(text, 0);
        while (start < text.length()) {
            int end = WordBounds.end(text, start);
            int next = WordBounds.start(text, end);
            words.add(new Word(text.substring(start, end).toLowerCase(Locale.ROOT), text.substring(shown, next)));
            shown = next;
            start = next;
        }
        return words;
    }
}
