package clausebook.text;

import clausebook.diagnostic.Location;

/// The lines of a file of plain YAML, looked at one after the other, and a place on the line.
final class PlainLines {

    private static final int FIRST_SURROGATE = 0xD800;
    /// Longer words hardly stand twice in a file.
    private static final int LONGEST_KNOWN = 24;

    private final String path;
    private final String content;
    private final char[] signs;
    /// Words that were met, each where its letters say, until others take its place: a file has few names and values that stand there often.
    private final String[] known = new String[1024];
    private int line;
    private int start;
    private int end = -1;
    private int at;
    private int indent;

    /// Stands on the first line that says something.
    ///
    /// @throws Doubt where it has signs that need more care than is taken here
    PlainLines(SourceFile file) {
        path = file.path();
        content = file.content();
        signs = content.toCharArray();
        for (char sign : signs) {
            Doubt.when((sign < ' ' || sign > '~') && sign != '\n' && !isPlain(sign));
        }
        Doubt.when(!content.endsWith("\n"));
        next();
    }

    /// Other letters than those of English; no control, no space or end of line of another sort, no half of a sign.
    private static boolean isPlain(char sign) {
        return sign > '\u00A0' && sign < FIRST_SURROGATE && sign != '\u2028' && sign != '\u2029';
    }

    /// What is written here is not plain enough: the whole file is to be read with all care.
    static final class Doubt extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Doubt DOUBT = new Doubt();

        private Doubt() {
            super(null, null, false, false);
        }

        static void when(boolean doubtful) {
            if (doubtful) {
                throw DOUBT;
            }
        }
    }

    /// Goes to the next line that is neither empty nor a note; behind the last one it stands at the end, which is no way in.
    void next() {
        do {
            goTo(end + 1);
            if (atEnd()) {
                indent = -1;
                return;
            }
            Doubt.when(at == end && at > start);
        } while (at == end || signs[at] == '#');
        Doubt.when(signs[end - 1] == ' ');
        indent = at - start;
    }

    private void goTo(int beginning) {
        start = beginning;
        line++;
        at = start;
        while (at < signs.length && signs[at] == ' ') {
            at++;
        }
        end = content.indexOf('\n', at);
    }

    /// True behind the last line.
    boolean atEnd() {
        return start == signs.length;
    }

    /// How many spaces stand before the words of this line; -1 at the end.
    int indent() {
        return indent;
    }

    /// The sign at this place; at the end of a line it is `\n`.
    char sign() {
        return signs[at];
    }

    /// The sign behind this place, which is not the end of the line.
    char following() {
        return signs[at + 1];
    }

    boolean atEndOfLine() {
        return at == end;
    }

    /// How far in on its line this place is, from 0.
    int column() {
        return at - start;
    }

    void go(int further) {
        at += further;
    }

    void skipSpaces() {
        while (signs[at] == ' ') {
            at++;
        }
    }

    /// A place on this line.
    ///
    /// @param column from 0
    Location place(int column, int width) {
        return new Location(path, line, column + 1, width);
    }

    /// The letters of this line between two columns.
    String words(int from, int to) {
        return to - from > LONGEST_KNOWN ? content.substring(start + from, start + to) : known(start + from, start + to);
    }

    /// The field's name that begins here: English letters, digits, hyphens and spaces, before a colon and a space or the end of the line.
    /// Empty where there is none.
    String name() {
        int to = at;
        while (isOfName(signs[to])) {
            to++;
        }
        boolean named = to > at && signs[to] == ':' && (signs[to + 1] == ' ' || to + 1 == end);
        return named && signs[at] > '-' && signs[to - 1] > '-' ? known(at, to) : "";
    }

    private static boolean isOfName(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '-' || sign == ' ';
    }

    private String known(int from, int to) {
        int hash = 0;
        for (int letter = from; letter < to; letter++) {
            hash = 31 * hash + signs[letter];
        }
        int slot = (hash ^ hash >>> 10) & known.length - 1;
        if (known[slot] == null || known[slot].length() != to - from || !content.startsWith(known[slot], from)) {
            known[slot] = content.substring(from, to);
        }
        return known[slot];
    }

    /// The lines of a text below this line, as far in as the first of them; ends on the line behind them.
    ///
    /// @param outer how far in the lines below may not stand to be part of it
    SourceText block(int outer) {
        goTo(end + 1);
        int margin = at - start;
        Doubt.when(atEnd() || at == end || margin <= outer);
        Location place = place(margin, end - at);
        StringBuilder words = new StringBuilder();
        int empty = 0;
        while (!atEnd() && (at == end || at - start >= margin)) {
            Doubt.when(at == end && at > start);
            if (at == end) {
                empty++;
            } else {
                words.repeat('\n', empty).append(content, start + margin, end + 1);
                empty = 0;
            }
            goTo(end + 1);
        }
        backToLineBefore();
        return new SourceText(words.toString(), place, true);
    }

    private void backToLineBefore() {
        line--;
        end = start - 1;
        next();
    }
}
