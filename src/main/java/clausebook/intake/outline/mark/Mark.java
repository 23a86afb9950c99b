package clausebook.intake.outline.mark;

import java.util.List;

/// A number, letter or bullet at the start of a line.
///
/// @param shape   what marks of one list share: kind, brackets and closing dot, a word or code before it
/// @param path    its value and those that it prints before it, from 1: `2.1.3` is 2, 1, 3; empty for a bullet
/// @param roman   its value if it is read as a Roman numeral, where it could be a letter too or is nothing else; else 0
/// @param printed as it stands there, without closing dot or brackets
/// @param end     how many letters of the words it takes up, the blanks behind it too; 0 for one that was not typed
/// @param sure    false where it looks like a number of the text as well: `3 officers`
public record Mark(Kind kind, String shape, List<Integer> path, int roman, String printed, int end, boolean sure) {

    /// What it is made of.
    public enum Kind {
        DECIMAL, LETTER, ROMAN,
        /// `Article 4`.
        WORD,
        /// `ABC-01`.
        CODE, BULLET
    }

    public Mark {
        path = List.copyOf(path);
    }

    /// Its own value in its list; 0 for a bullet.
    public int value() {
        return path.isEmpty() ? 0 : path.getLast();
    }

    /// How many values it prints.
    public int depth() {
        return path.size();
    }

    /// True for a bullet.
    public boolean isBullet() {
        return kind == Kind.BULLET;
    }

    /// True where it prints all values of `other` and one more.
    public boolean isBelow(Mark other) {
        return kind == Kind.DECIMAL && other.kind == Kind.DECIMAL && depth() == other.depth() + 1
                && path.subList(0, other.depth()).equals(other.path);
    }

    /// The same mark, read as a Roman numeral.
    public Mark asRoman() {
        return new Mark(Kind.ROMAN, "roman" + shape, List.of(roman), roman, printed, end, sure);
    }

    /// The same mark, which takes up so many letters.
    public Mark endingAt(int other) {
        return new Mark(kind, shape, path, roman, printed, other, sure);
    }

    /// The same mark, of which nothing is in doubt.
    public Mark certain() {
        return new Mark(kind, shape, path, roman, printed, end, true);
    }
}
