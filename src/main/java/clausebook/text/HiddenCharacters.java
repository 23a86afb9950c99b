package clausebook.text;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;

/// Refuses characters that nobody sees but that change what is read: controls, and marks that turn the direction of
/// writing (CVE-2021-42574).
final class HiddenCharacters {

    private static final int MOST_TOLD = 10;

    private HiddenCharacters() {}

    /// Tells the first of them; a file that is no text at all has thousands.
    static boolean noneIn(SourceFile file, Problems problems) {
        int found = 0;
        for (int line = 0; line < file.lines().size() && found < MOST_TOLD; line++) {
            String words = file.lines().get(line);
            for (int column = 0; column < words.length() && found < MOST_TOLD; column++) {
                if (isHidden(words.charAt(column))) {
                    found++;
                    report(new Location(file.path(), line + 1, column + 1, 1), words.charAt(column), problems);
                }
            }
        }
        return found == 0;
    }

    private static boolean isHidden(char letter) {
        boolean control = letter != '\t' && Character.isISOControl(letter);
        boolean turnsDirection = letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
        return control || turnsDirection || letter == '\uFEFF' || letter == '\u200B' || letter == '\u2028'
                || letter == '\u2029';
    }

    private static void report(Location at, char letter, Problems problems) {
        problems.add(ProblemCode.HIDDEN_CHARACTER, at,
                "an invisible character (U+%04X) stands here".formatted((int) letter),
                "it could make a text read differently from how it is stored",
                "delete it: put the cursor after it and press Backspace");
    }
}
