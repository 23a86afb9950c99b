package clausebook.derive.peer;

import clausebook.corpus.Council;
import clausebook.corpus.Role;
import clausebook.likeness.RisingNumbers;
import clausebook.likeness.WordForms;
import clausebook.likeness.WordForms.Form;
import clausebook.likeness.WrittenWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads texts of some councils as words in which their own names, and their names for offices, count as the same.
///
/// "Pewsey Parish Council" and "the Council" are one word here, and so are "the Clerk" and "your manager": only real
/// differences are left.
final class NeutralWords {

    private static final String COUNCIL = "~council";
    private static final String OFFICE = "~office";
    private static final int NAME = -1;

    /// A word as compared and as written.
    ///
    /// @param key   small letters, or what stands for a name
    /// @param shown as written, with what stands between it and the next word
    record Word(String key, String shown) {}

    /// A name of some words, and what stands for it.
    private record Name(String[] words, String key) {

        boolean stands(WrittenWords text, int at) {
            if (at + words.length > text.count()) {
                return false;
            }
            for (int word = 0; word < words.length; word++) {
                if (!words[word].equals(text.form(at + word).plain())) {
                    return false;
                }
            }
            return true;
        }
    }

    private final WordForms forms;
    private final Map<String, List<Name>> byFirst = new HashMap<>();

    /// The same for the texts of one council.
    NeutralWords(Council council, Collection<Role> roles, WordForms forms) {
        this(List.of(council), roles, forms);
    }

    /// @param councils whose names are neutral; any other council's name is a real difference
    NeutralWords(List<Council> councils, Collection<Role> roles, WordForms forms) {
        this.forms = forms;
        Stream.concat(forms.language().council().stream(), councils.stream().flatMap(NeutralWords::names))
                .forEach(name -> add(name, COUNCIL));
        roles.stream().filter(role -> !role.outside()).flatMap(role -> names(role, councils))
                .forEach(name -> add(name, OFFICE));
        byFirst.values()
                .forEach(names -> names.sort(Comparator.comparingInt((Name name) -> name.words().length).reversed()));
    }

    private static Stream<String> names(Council council) {
        return Stream.of(council.name().stream(), Stream.of(council.called()), council.words().stream())
                .flatMap(names -> names);
    }

    private static Stream<String> names(Role role, List<Council> councils) {
        Stream<String> own =
                councils.stream().map(Council::offices).map(offices -> Optional.ofNullable(offices.get(role)))
                        .flatMap(Optional::stream).flatMap(office -> office.names().stream());
        return Stream.of(Stream.of(role.name()), role.names().stream(), own).flatMap(names -> names);
    }

    private void add(String name, String key) {
        WrittenWords written = WrittenWords.of(name, forms);
        String[] words =
                IntStream.range(0, written.count()).mapToObj(at -> written.form(at).plain()).toArray(String[]::new);
        if (words.length > 0) {
            byFirst.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(new Name(words, key));
        }
    }

    /// The words of a plain text in their order; together what is shown gives the text back.
    List<Word> of(String text) {
        WrittenWords written = WrittenWords.of(text, forms);
        List<Word> words = new ArrayList<>(written.count());
        for (int at = 0; at < written.count();) {
            Name name = nameFrom(written, at);
            int end = end(written, at, name);
            words.add(new Word(name == null ? written.form(at).key() : name.key(), written.shown(at, end)));
            at = end;
        }
        return words;
    }

    /// The numbers of the stems of a text's different words, rising, each once. Names count for nothing: every clause
    /// has them.
    int[] stems(String text) {
        int[] stems = RisingNumbers.sorting(numbers(text, Form::stem, _ -> NAME));
        return stems.length > 0 && stems[0] == NAME ? Arrays.copyOfRange(stems, 1, stems.length) : stems;
    }

    /// The words of a text in their order, each as a number that tells whether two are the same.
    int[] hashes(String text) {
        return numbers(text, form -> form.key().hashCode(), name -> name.key().hashCode());
    }

    private int[] numbers(String text, ToIntFunction<Form> ofWord, ToIntFunction<Name> ofName) {
        WrittenWords written = WrittenWords.of(text, forms);
        int[] numbers = new int[written.count()];
        int count = 0;
        for (int at = 0; at < written.count(); count++) {
            Name name = nameFrom(written, at);
            numbers[count] = name == null ? ofWord.applyAsInt(written.form(at)) : ofName.applyAsInt(name);
            at = end(written, at, name);
        }
        return Arrays.copyOf(numbers, count);
    }

    /// The name that begins at a word, or behind it where it is an article; null, because this is asked for every word
    /// of every text, where none does.
    private Name nameFrom(WrittenWords text, int at) {
        int start = start(text, at);
        List<Name> names = start < text.count() ? byFirst.get(text.form(start).plain()) : null;
        if (names != null) {
            for (Name name : names) {
                if (name.stands(text, start)) {
                    return name;
                }
            }
        }
        return null;
    }

    /// The first word behind a name, or behind one word that is none.
    private static int end(WrittenWords text, int at, Name name) {
        return name == null ? at + 1 : start(text, at) + name.words().length;
    }

    private static int start(WrittenWords text, int at) {
        return text.form(at).article() ? at + 1 : at;
    }
}
