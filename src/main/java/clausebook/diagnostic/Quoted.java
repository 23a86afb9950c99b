package clausebook.diagnostic;

import clausebook.character.Characters;

/// Shows an author's own words in a message: between quote marks, on one line, and never too long to be read.
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /// The words between quote marks; line breaks become spaces, what nobody sees is shown by its number, and what is
    /// too long ends in `…`.
    public static String of(String words) {
        return "\"" + shortened(words) + "\"";
    }

    /// The same without quote marks, for what brings its own.
    public static String shortened(String words) {
        String cut = words.length() > LONGEST ? words.substring(0, end(words)) + "…" : words;
        return Characters.shown(cut.replaceAll("\\R", " "));
    }

    /// A letter that is stored as two characters is never cut through.
    private static int end(String words) {
        return Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
