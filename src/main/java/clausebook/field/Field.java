package clausebook.field;

import clausebook.corpus.Worded;
import clausebook.diagnostic.ProblemCode;
import clausebook.field.Form.Many;
import clausebook.field.Form.Named;
import clausebook.field.Form.Part;
import clausebook.field.Form.Text;
import java.util.function.Supplier;

/// One field of a record of the content: the only place where it is told.
///
/// @param name         as it is written: `review-due`; the record's component bears the same in Java's way
/// @param meaning      one or two short sentences for authors
/// @param otherwise    what holds where it is left out, `every kind`; empty where nothing does
/// @param limit        what it may hold at most
/// @param ofOneEdition true for what is said of one edition alone, so that the next one does not take it over
/// @param formerName   the name that it had in older content, or empty: who writes it is told the new one
public record Field(String name, String meaning, Form form, Need need, String otherwise, Limit limit,
        boolean ofOneEdition, String formerName) {

    /// A field of any form that may be left out.
    public static Field of(String name, Form form, String meaning) {
        return new Field(name, meaning, form, Need.NONE, "", Limit.NONE, false, "");
    }

    /// A text.
    public static Field text(String name, String meaning) {
        return of(name, Text.PLAIN, meaning);
    }

    /// A list of texts.
    public static Field texts(String name, String meaning) {
        return of(name, new Many(Text.PLAIN), meaning);
    }

    /// A text as printed, which may look like a number.
    public static Field printed(String name, String meaning) {
        return of(name, Text.PRINTED, meaning);
    }

    /// A word of a closed list.
    public static <E extends Enum<E> & Worded> Field oneOf(String name, Class<E> list, String meaning) {
        return of(name, Form.oneOf(list), meaning);
    }

    /// The name of another thing of the content.
    public static Field nameOf(String name, Thing to, String meaning) {
        return of(name, Form.nameOf(to), meaning);
    }

    /// Names of other things of the content.
    public static Field namesOf(String name, Thing to, String meaning) {
        return of(name, new Many(Form.nameOf(to)), meaning);
    }

    /// Fields of its own.
    public static Field part(String name, String called, Supplier<? extends Shape<?>> shape, String meaning) {
        return of(name, new Part(shape, called), meaning);
    }

    /// Fields of a record that is told before this one.
    public static Field part(String name, String called, Shape<?> shape, String meaning) {
        return of(name, Form.part(shape, called), meaning);
    }

    /// A list of records that are told before this one.
    public static Field parts(String name, String called, Shape<?> shape, String meaning) {
        return of(name, new Many(Form.part(shape, called)), meaning);
    }

    /// A list of records.
    ///
    /// @param called what one of them is, for messages: `a clause`
    public static Field parts(String name, String called, Supplier<? extends Shape<?>> shape, String meaning) {
        return of(name, new Many(new Part(shape, called)), meaning);
    }

    /// Fields whose names are the author's own.
    public static Field named(String name, Form each, String meaning) {
        return of(name, new Named(each), meaning);
    }

    /// The same field, needed always.
    public Field needed() {
        return with(Need.always(name));
    }

    /// The same field, needed in some case.
    public Field needed(Need.When when) {
        return with(Need.of(when, name));
    }

    /// The same field, needed always, with its own words.
    public Field needed(ProblemCode code, String why, String mend) {
        return with(new Need(new Need.When.Always(), code, why, mend));
    }

    /// The same field, which may be left out.
    public Field optional() {
        return with(Need.NONE);
    }

    /// The same field with another need.
    public Field with(Need other) {
        return new Field(name, meaning, form, other, otherwise, limit, ofOneEdition, formerName);
    }

    /// The same field, which `edition new` leaves out.
    public Field saidOfOneEdition() {
        return new Field(name, meaning, form, need, otherwise, limit, true, formerName);
    }

    /// The same field, which had another name before.
    public Field formerly(String other) {
        return new Field(name, meaning, form, need, otherwise, limit, ofOneEdition, other);
    }

    /// The same field, with what holds where it is left out.
    public Field otherwise(String words) {
        return new Field(name, meaning, form, need, words, limit, ofOneEdition, formerName);
    }

    /// The same field, with a limit.
    public Field atMost(Limit other) {
        return new Field(name, meaning, form, need, otherwise, other, ofOneEdition, formerName);
    }
}
