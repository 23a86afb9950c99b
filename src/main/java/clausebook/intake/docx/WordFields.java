package clausebook.intake.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/// The fields that are open at a place of the text. What they say to Word is no text, what they show is.
final class WordFields {

    /// They show another thing on each page, each day or on each computer.
    private static final Set<String> FILLED_IN = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "PAGEREF",
            "NUMWORDS", "NUMCHARS", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "REVNUM",
            "FILENAME", "FILESIZE", "AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "TEMPLATE");

    private static final int DEEPEST = 100;

    private final Deque<Field> open = new ArrayDeque<>();
    private int tooDeep;

    private static final class Field {

        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;

        private String name() {
            return instruction.toString().strip().replaceFirst("(?s)\\s.*", "").toUpperCase(Locale.ROOT);
        }

        private boolean isFilledIn() {
            return !shows || FILLED_IN.contains(name());
        }
    }

    void begin() {
        if (open.size() < DEEPEST) {
            open.push(new Field());
        } else {
            tooDeep++;
        }
    }

    void instruct(String words) {
        if (!open.isEmpty() && !open.peek().shows) {
            open.peek().instruction.append(words);
        }
    }

    /// What follows is what the innermost field shows.
    void show() {
        if (!open.isEmpty()) {
            open.peek().shows = true;
        }
    }

    void end() {
        if (tooDeep > 0) {
            tooDeep--;
        } else {
            open.poll();
        }
    }

    /// A broken field must not swallow the paragraphs behind it.
    void endParagraph() {
        open.removeIf(Field::isFilledIn);
    }

    /// True where words are filled in by Word, or not shown at all.
    boolean isFilledIn() {
        return open.stream().anyMatch(Field::isFilledIn);
    }

    boolean isContents() {
        return open.stream().anyMatch(field -> field.shows && field.name().equals("TOC"));
    }
}
