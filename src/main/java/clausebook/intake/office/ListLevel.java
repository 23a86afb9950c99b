package clausebook.intake.office;

/// How one level of a list is numbered.
///
/// @param start        its first number
/// @param numeral      how its own number is written
/// @param pattern      its label: `%1` stands for the number of the first level and so on, such as `%1.%2)`
/// @param legal        true where the numbers of all levels are written in digits here
/// @param restartAfter it begins anew behind a paragraph of one of so many levels, counted from the first: for the
///                     third level 2 is what is usual, 1 means that only the first level does it, and 0 none
/// @param bullet       true where it has a sign in place of a number
public record ListLevel(int start, Numeral numeral, String pattern, boolean legal, int restartAfter, boolean bullet) {

    /// A level with a sign.
    public static ListLevel bulleted() {
        return new ListLevel(1, Numeral.NONE, "•", false, 0, true);
    }
}
