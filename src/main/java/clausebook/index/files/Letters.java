package clausebook.index.files;

/// Whole numbers as printable letters, for text inside a script: `#` to `~` without the backslash, 91 letters.
///
/// The first 45 end a number, the others say that more is to come, the smallest part first. It packs about as well as
/// bytes do, and the page needs no decoder for binary data.
public final class Letters {

    static final int LAST = 90;
    private static final int ENDING = 45;
    private static final char FIRST = '#';

    private Letters() {}

    /// One number of any size.
    public static void append(StringBuilder out, int number) {
        int rest = number;
        while (rest >= ENDING) {
            letter(out, ENDING + rest % ENDING);
            rest /= ENDING;
        }
        letter(out, rest);
    }

    /// A number in one letter where it is under 90, else in more.
    static void appendSmall(StringBuilder out, int number) {
        if (number >= LAST) {
            letter(out, LAST);
            append(out, number - LAST);
        } else {
            letter(out, number);
        }
    }

    public static String of(int... numbers) {
        StringBuilder out = new StringBuilder();
        for (int number : numbers) {
            append(out, number);
        }
        return out.toString();
    }

    private static void letter(StringBuilder out, int value) {
        char letter = (char) (FIRST + value);
        out.append(letter >= '\\' ? (char) (letter + 1) : letter);
    }
}
