package clausebook.field;

import clausebook.corpus.Worded;
import java.util.List;
import java.util.function.Supplier;

/// What a field holds, and how it is written in a file.
public sealed interface Form {

    /// One text, by what it must look like.
    enum Text implements Form {
        /// A name, a sentence, a phrase.
        PLAIN,
        /// Long text in Markdown, written below `|`.
        PROSE,
        /// Long text of ours in Markdown, without mentions: only the council's text cites.
        GLOSS,
        /// As printed; without quotes it may look like a number to an editor, such as a section's 7.
        PRINTED,
        /// A lifelong name: small letters, digits, hyphens.
        ID,
        /// A web address.
        LINK,
        /// A year, month or day.
        DATE,
        /// A day.
        DAY,
        /// A number of years or months.
        PERIOD,
        /// A hash of a text or file.
        HASH,
        /// `true` or `false`.
        YES_OR_NO;

        /// True where line breaks mean something; in all else they count as blanks.
        public boolean hasLines() {
            return this == PROSE || this == GLOSS;
        }
    }

    /// A word of a closed list.
    record OneOf(List<String> words) implements Form {

        public OneOf {
            words = List.copyOf(words);
        }
    }

    /// The name of something that stands elsewhere in the content.
    ///
    /// @param to what it must be
    record NameOf(Thing to) implements Form {}

    /// Fields of its own.
    ///
    /// @param shape  asked for when it is needed: a clause holds clauses
    /// @param called what the record is, for messages: `a clause`
    record Part(Supplier<? extends Shape<?>> shape, String called) implements Form {}

    /// A record, or the text of its first field alone.
    record Short(Supplier<? extends Shape<?>> shape, String called) implements Form {}

    /// A record written as the list of its values: `[one, other]`.
    record Row(Supplier<? extends Shape<?>> shape) implements Form {}

    /// A list.
    record Many(Form each) implements Form {}

    /// Fields whose names are the author's own.
    record Named(Form each) implements Form {}

    /// A word of an enum's closed list.
    static <E extends Enum<E> & Worded> Form oneOf(Class<E> list) {
        return new OneOf(Worded.words(list));
    }

    /// A word of a few.
    static Form oneOf(String... words) {
        return new OneOf(List.of(words));
    }

    /// Fields of its own.
    ///
    /// @param called what the record is, for messages: `an office`
    static Form part(Shape<?> shape, String called) {
        return new Part(() -> shape, called);
    }

    /// A list of one form.
    static Form many(Form each) {
        return new Many(each);
    }

    /// A name of another thing of the content.
    static Form nameOf(Thing to) {
        return new NameOf(to);
    }
}
