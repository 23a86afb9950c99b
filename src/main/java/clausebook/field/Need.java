package clausebook.field;

import clausebook.diagnostic.ProblemCode;

/// Whether a field must be there, and what its author is told where it is not.
///
/// @param code of the problem
/// @param why  why it must be there
/// @param mend how to add it
public record Need(When when, ProblemCode code, String why, String mend) {

    /// In which case a field must be there.
    public sealed interface When {

        /// It may be left out.
        record Never() implements When {}

        /// It is always needed.
        record Always() implements When {}

        /// Needed too, but its lack is told by the check, which knows more.
        record ByCheck() implements When {}

        /// Needed in a record without another field.
        record Unless(String other) implements When {}

        /// Needed where a field of the whole file has this word.
        record Where(String field, String word) implements When {}
    }

    static final Need NONE = new Need(new When.Never(), ProblemCode.MISSING_FIELD, "", "");

    static Need always(String name) {
        return of(new When.Always(), name);
    }

    static Need of(When when, String name) {
        return new Need(when, ProblemCode.MISSING_FIELD, "without it the site could not say what readers need",
                "add a line: " + name + ": …");
    }

    /// True where schema and reference call the field needed.
    public boolean isAlways() {
        return when instanceof When.Always || when instanceof When.ByCheck;
    }
}
