package clausebook.export;

import clausebook.corpus.Bearer;
import clausebook.corpus.Entry;
import clausebook.corpus.Worded;
import clausebook.text.JsonWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A field of an object in a data file, declared once: what it is called and means, and how its value is got.
///
/// @param <T> what an object is made from
sealed interface DataField<T> {

    /// As it stands in the file.
    String name();

    /// What it holds, in Markdown.
    String meaning();

    void write(T thing, JsonWriter json);

    /// A text.
    ///
    /// @param always false where it is null for want of a value
    /// @param words  all that it can be; empty where it is free
    record Text<T>(String name, boolean always, List<String> words, String meaning, Function<T, String> value)
            implements
            DataField<T> {

        @Override
        public void write(T thing, JsonWriter json) {
            json.text(name, value.apply(thing));
        }
    }

    /// True or false.
    record Flag<T>(String name, String meaning, Predicate<T> value) implements DataField<T> {

        @Override
        public void write(T thing, JsonWriter json) {
            json.flag(name, value.test(thing));
        }
    }

    /// A list of texts.
    ///
    /// @param words all that each can be; empty where they are free
    record Texts<T>(String name, List<String> words, String meaning, Function<T, List<String>> values)
            implements
            DataField<T> {

        @Override
        public void write(T thing, JsonWriter json) {
            json.texts(name, values.apply(thing));
        }
    }

    /// A list of objects.
    record Objects<T, E>(String name, DataShape<E> each, String meaning, Function<T, ? extends Collection<E>> values)
            implements
            DataField<T> {

        @Override
        public void write(T thing, JsonWriter json) {
            json.objects(name, List.copyOf(values.apply(thing)), value -> each.write(value, json));
        }
    }

    /// A text that is never absent.
    static <T> DataField<T> text(String name, String meaning, Function<T, String> value) {
        return new Text<>(name, true, List.of(), meaning, value);
    }

    /// A text that is null where there is none.
    static <T> DataField<T> textOrNull(String name, String meaning, Function<T, String> value) {
        return new Text<>(name, false, List.of(), meaning, value);
    }

    /// A word of a closed list.
    static <T> DataField<T> word(String name, Worded[] words, String meaning, Function<T, Worded> value) {
        return new Text<>(name, true, listed(words), meaning, thing -> value.apply(thing).word());
    }

    /// A word of a closed list, or null.
    static <T> DataField<T> wordOrNull(String name, Worded[] words, String meaning, Function<T, String> value) {
        return new Text<>(name, false, listed(words), meaning, value);
    }

    /// Words of a closed list.
    static <T> DataField<T> words(String name, Worded[] words, String meaning,
            Function<T, ? extends Collection<? extends Worded>> values) {
        return new Texts<>(name, listed(words), meaning, thing -> ClauseRecord.words(values.apply(thing)));
    }

    /// The ids of entries of the vocabulary.
    static <T> DataField<T> ids(String name, String meaning,
            Function<T, ? extends Collection<? extends Entry>> values) {
        return texts(name, meaning, thing -> ClauseRecord.ids(values.apply(thing)));
    }

    /// Ids of audiences, and roles as `role:id`.
    static <T> DataField<T> bearers(String name, String meaning,
            Function<T, ? extends Collection<? extends Bearer>> values) {
        return texts(name, meaning, thing -> ClauseRecord.bearers(values.apply(thing)));
    }

    /// A list of free texts.
    static <T> DataField<T> texts(String name, String meaning, Function<T, List<String>> values) {
        return new Texts<>(name, List.of(), meaning, values);
    }

    private static List<String> listed(Worded... values) {
        return Stream.of(values).map(Worded::word).toList();
    }
}
