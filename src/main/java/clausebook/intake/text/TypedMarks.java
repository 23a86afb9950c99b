package clausebook.intake.text;

import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import clausebook.document.Piece.Stay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the marks that people and programs type into plain text: `**bold**`, `*slanted*`, `~~struck~~`. A mark without
/// its other half is words.
final class TypedMarks {

    private static final Pattern SIGN = Pattern.compile("\\*\\*|~~|\\*");
    private static final Map<String, Mark> MARKS = Map.of("**", Mark.BOLD, "~~", Mark.STRUCK, "*", Mark.ITALIC);

    private final String words;
    private final Map<Integer, Mark> turns = new HashMap<>();
    private final Set<Mark> used = EnumSet.noneOf(Mark.class);
    private Mark early;

    private TypedMarks(String words) {
        this.words = words;
        pair();
    }

    static TypedMarks of(String words) {
        return new TypedMarks(words);
    }

    /// True where a mark was read.
    boolean isMarked() {
        return !used.isEmpty();
    }

    /// The words without the signs.
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Set<Mark> on = early == null ? EnumSet.noneOf(Mark.class) : EnumSet.of(early);
        int from = 0;
        Matcher sign = SIGN.matcher(words);
        while (sign.find()) {
            Mark mark = turns.get(sign.start());
            if (mark != null) {
                add(words.substring(from, sign.start()), on, pieces);
                from = sign.end();
                if (!on.remove(mark)) {
                    on.add(mark);
                }
            }
        }
        add(words.substring(from), on, pieces);
        return pieces;
    }

    private static void add(String text, Set<Mark> on, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Stay.LIVE, on));
        }
    }

    private void pair() {
        Map<Mark, Integer> open = new HashMap<>();
        Set<Mark> seen = new HashSet<>();
        Matcher sign = SIGN.matcher(words);
        while (sign.find()) {
            Mark mark = MARKS.get(sign.group());
            Integer start = open.get(mark);
            if (start != null && closes(sign, mark)) {
                turn(mark, start, sign.start());
                open.remove(mark);
            } else if (start == null && opens(sign)) {
                open.put(mark, sign.start());
            } else if (mark == Mark.BOLD && seen.isEmpty() && isBehindNumber(sign.start())) {
                early = mark;
                turns.put(sign.start(), mark);
                used.add(mark);
            }
            seen.add(mark);
        }
    }

    private void turn(Mark mark, int start, int end) {
        turns.put(start, mark);
        turns.put(end, mark);
        used.add(mark);
    }

    /// Viewers lose the first half where it stood before a number that they made a list of: `- 7.1** You must`.
    private boolean isBehindNumber(int at) {
        int number = TypedStart.length(words);
        return number > 0 && at == number && Character.isDigit(words.codePointBefore(number));
    }

    private boolean opens(Matcher sign) {
        boolean wordFollows = sign.end() < words.length() && !Character.isWhitespace(words.charAt(sign.end()));
        return wordFollows && (sign.start() == 0 || !Character.isLetterOrDigit(words.codePointBefore(sign.start())));
    }

    private boolean closes(Matcher sign, Mark mark) {
        boolean wordBefore = !Character.isWhitespace(words.charAt(sign.start() - 1));
        boolean free = sign.end() == words.length() || !Character.isLetterOrDigit(words.codePointAt(sign.end()));
        return wordBefore && (free || mark != Mark.ITALIC);
    }
}
