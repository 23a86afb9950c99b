package clausebook.intake.census;

/// Counts letters: whatever is neither white space nor unseen. Signs and digits are letters too.
public final class Letters {

    private Letters() {}

    /// How many a text has.
    public static int in(CharSequence text) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            count += is(text.charAt(at)) ? 1 : 0;
        }
        return count;
    }

    /// How many letters and digits a text has, without the signs between them.
    static int withoutSigns(CharSequence text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    /// True for a letter.
    public static boolean is(char letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.FORMAT ->
                    false;
            default -> !Character.isWhitespace(letter);
        };
    }
}
