package clausebook.intake.office;

import clausebook.character.Characters;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problems;
import clausebook.intake.text.SeenLetters;
import java.util.regex.Pattern;

/// Keeps of a file's letters what a reader sees, and counts the others.
final class SeenWords {

    /// What stands for a sign that can't be told.
    private static final String UNTOLD = "□";
    /// A soft hyphen that parts syllables. Between digits it may be meant as a hyphen: there it stays.
    private static final Pattern SOFT_HYPHEN = Pattern.compile("(?<!\\d)\u00AD|\u00AD(?!\\d)");

    private int count;
    private int first;

    String of(String words) {
        StringBuilder seen = new StringBuilder(words.length());
        int from = 0;
        for (int at = Characters.unseenIn(words, 0); at >= 0; at = Characters.unseenIn(words, from)) {
            seen.append(words, from, at).append(inPlaceOf(words.codePointAt(at)));
            from = at + Character.charCount(words.codePointAt(at));
        }
        return SOFT_HYPHEN.matcher(seen.append(words, from, words.length())).replaceAll("");
    }

    /// What is a sign to Unicode was one in the file, and is not lost without a trace.
    private String inPlaceOf(int letter) {
        switch (Character.getType(letter)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR :
                return "\n";
            case Character.FORMAT, Character.CONTROL :
                first = count++ == 0 ? letter : first;
                return "";
            default :
                return UNTOLD;
        }
    }

    void tell(String file, Problems problems) {
        if (count > 0) {
            SeenLetters.tell(first, count, Location.startOf(file), problems);
        }
    }
}
