package clausebook.intake.outline.mark;

import clausebook.intake.outline.mark.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the mark at the start of some words.
public final class Marks {

    /// How the shape of `Article 4` begins, before the word.
    static final String OF_WORD = "word ";
    private static final int LONGEST = 60;
    /// Blanks of other kinds, such as those that no line breaks at.
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}]");
    private static final Pattern BULLET =
            Pattern.compile("(?:[•●○◦▪▫■□‣⁃∙·►➢➤✓✔❖\uF0A7\uF0B7\uF0D8\uF0FC\uF076]|[-–—*+](?=\\s)|o(?=\\s+\\S))\\s*");
    private static final Pattern DECIMAL = Pattern.compile(
            "(\\(?)(\\d{1,3}(?:\\.\\d{1,3}){0,6})((?:[A-Z](?=[.)]|"
                    + "\\s+\\p{Lu}))?)((?:\\([a-z]{1,4}\\))*)(\\.?\\)?:?)(?![\\d,/]|"
                    + "\\.\\d)(\\s*(?:[(\\[](?i:" + LayoutWords.any("before an old number")
                    + ")[ :.]*(?:(?i:" + LayoutWords.any("name of an old number") + ") )?"
                    + "\\d{1,3}(?:\\.\\d{1,3})*[)\\]]\\s*)?(?:[-–—]\\s+(?=\\p{Lu}))?)");
    private static final Pattern LETTER =
            Pattern.compile("(\\(?)([A-Za-z]|([a-z])\\3|[ivxlc]{2,7}|[IVXLC]{2,7})(\\.?\\)|\\.)(\\s*)");
    private static final Pattern BARE_LETTER =
            Pattern.compile("([a-z]|[ivx]{2,5})(?:\\t\\s*| {2,}|\\s+(?=\\p{Lu})|(?<=[ivx])\\s+(?=\\p{Ll}))");
    private static final Pattern WORD = Pattern.compile("(?i:(" + LayoutWords.any("before a number") + ")\\s+|§\\s*)"
            + "(\\d{1,3}(?:\\.\\d{1,3})*|[A-Z](?![A-Za-z'’])|[IVX]{1,5}(?![A-Za-z'’])|(?i:" + LayoutWords.anyNumber()
            + ")\\b)([.:)]*)(\\s*(?:[-–—]\\s+)?)");
    private static final Pattern CODE =
            Pattern.compile(
                    "([A-Z][A-Za-z]{0,6}(?:[-/.]| (?!\\S+\\s+\\p{Ll}))?)(\\d{1,3}(?:\\.\\d{1,3})*)([.:)]?)(\\s+)");
    /// What a figure counts, so that it numbers nothing.
    private static final Pattern COUNTED = Pattern.compile("(?:(?i:[ap]\\.?m)\\b|%|[-–]\\s?\\d|(?:(?:"
            + LayoutWords.any("before what is counted") + ") )?(?:" + LayoutWords.any("counted") + ")\\b|(?i:"
            + LayoutWords.any("months") + ")\\s(?:\\d|$)).*", Pattern.DOTALL);

    private Marks() {}

    /// The mark that some words begin with, whether it is sure or not; empty where there is none.
    public static Optional<Mark> at(String words) {
        String start = BLANK.matcher(words.substring(0, Math.min(words.length(), LONGEST))).replaceAll(" ");
        return bullet(start).or(() -> number(start));
    }

    /// The mark that a file gives a paragraph by itself, such as `(a)`; it takes up no letters.
    public static Optional<Mark> given(String label, boolean bullet) {
        String words = label.strip();
        boolean sign = words.chars().noneMatch(Character::isLetterOrDigit);
        if (bullet || sign) {
            return words.isEmpty() && !bullet ? Optional.empty() : Optional.of(bulletOf(words, 0));
        }
        Optional<Mark> mark = Character.isLetter(words.charAt(words.length() - 1)) && words.length() <= 7
                ? number(words + ")").or(() -> number(words))
                : number(words);
        return Optional.of(mark.map(found -> found.endingAt(0).certain()).orElseGet(
                () -> new Mark(Kind.CODE, "given", List.of(1), 0, bare(words), 0, true)));
    }

    private static Optional<Mark> number(String words) {
        Optional<Mark> closed = decimal(words).or(() -> letter(words)).or(() -> word(words));
        return closed.or(() -> code(words)).or(() -> bareLetter(words));
    }

    /// A number behind a bullet is what counts.
    private static Optional<Mark> bullet(String words) {
        Matcher found = BULLET.matcher(words);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int end = found.end();
        Optional<Mark> behind = decimal(words.substring(end)).or(() -> letter(words.substring(end))).filter(Mark::sure);
        return Optional.of(behind.map(mark -> mark.endingAt(mark.end() + end))
                .orElseGet(() -> bulletOf(found.group().strip(), end)));
    }

    private static Mark bulletOf(String sign, int end) {
        return new Mark(Kind.BULLET, "bullet" + sign, List.of(), 0, sign, end, true);
    }

    private static Optional<Mark> decimal(String words) {
        Matcher found = DECIMAL.matcher(words);
        if (!found.lookingAt() || found.group(2).matches("0\\d\\d.*")) {
            return Optional.empty();
        }
        List<Integer> path = path(found.group(2), found.group(4));
        String close = found.group(1) + found.group(5);
        String rest = words.substring(found.end());
        boolean closed = !found.group(5).isEmpty();
        boolean apart = !found.group(6).isEmpty() || rest.isEmpty();
        boolean sure = closed || found.group(2).contains(".");
        boolean glued = sure && !rest.isEmpty() && isStart(rest.charAt(0));
        if (!apart && !glued || !closed && COUNTED.matcher(rest).matches() || path.isEmpty()
                || !found.group(1).isEmpty() && !found.group(5).contains(")")) {
            return Optional.empty();
        }
        String shape = path.size() == 1 ? "1" + close.replace(":", "") : "1.1";
        return Optional.of(new Mark(Kind.DECIMAL, shape, path, 0,
                found.group(2) + found.group(3) + found.group(4), found.end(), sure));
    }

    /// `2.0` heads what 2.1 stands in.
    private static List<Integer> path(String figures, String brackets) {
        List<Integer> path = new ArrayList<>();
        for (String figure : figures.split("\\.")) {
            path.add(Integer.valueOf(figure));
        }
        if (path.size() == 2 && path.getLast() == 0) {
            path.removeLast();
        }
        for (String letter : brackets.replaceAll("[()]", " ").strip().split("\\s+")) {
            if (!letter.isEmpty()) {
                path.add(letter.length() == 1 ? letter.charAt(0) - 'a' + 1 : Math.max(1, roman(letter)));
            }
        }
        return path;
    }

    private static boolean isStart(char letter) {
        return Character.isUpperCase(letter) || "“\"‘'[".indexOf(letter) >= 0;
    }

    private static Optional<Mark> letter(String words) {
        Matcher found = LETTER.matcher(words);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String letters = found.group(2);
        String rest = words.substring(found.end());
        boolean apart = !found.group(5).isEmpty() || rest.isEmpty();
        boolean both = !found.group(1).isEmpty() && found.group(4).endsWith(")");
        int roman = roman(letters.toLowerCase(Locale.ROOT));
        boolean twice = found.group(3) != null;
        if (!apart && !both || letters.length() > 1 && roman == 0 && !twice || !found.group(1).isEmpty() && !both) {
            return Optional.empty();
        }
        String size = Character.isUpperCase(letters.charAt(0)) ? "A" : "a";
        Mark mark = new Mark(Kind.LETTER, size + found.group(1) + found.group(4),
                List.of(Character.toLowerCase(letters.charAt(0)) - 'a' + (twice ? 27 : 1)), roman, letters, found.end(),
                found.group(4).endsWith(")"));
        return Optional.of(letters.length() > 1 && !twice ? mark.asRoman() : mark);
    }

    /// `a Meetings are public.`
    private static Optional<Mark> bareLetter(String words) {
        Matcher found = BARE_LETTER.matcher(words);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String letters = found.group(1);
        int roman = roman(letters);
        Mark mark = new Mark(Kind.LETTER, "a", List.of(words.charAt(0) - 'a' + 1), roman, letters, found.end(), false);
        return letters.length() == 1
                ? Optional.of(mark)
                : Optional.of(mark).filter(_ -> roman > 0).map(Mark::asRoman);
    }

    private static Optional<Mark> word(String words) {
        Matcher found = WORD.matcher(words);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String rest = words.substring(found.end());
        boolean closed = !found.group(3).isEmpty() || !found.group(4).isBlank() || rest.isEmpty();
        if (!closed && !isStart(rest.charAt(0))) {
            return Optional.empty();
        }
        String printed = words.substring(0, found.end(2)).replaceAll("\\s+", " ");
        String name = found.group(1) == null ? "§" : found.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new Mark(Kind.WORD, OF_WORD + name,
                List.of(counted(found.group(2))), 0, printed, found.end(), true));
    }

    private static int counted(String ordinal) {
        String small = ordinal.toLowerCase(Locale.ROOT);
        if (Character.isDigit(small.charAt(0))) {
            return Integer.parseInt(small.replaceFirst("\\..*", ""));
        }
        OptionalInt spelled = LayoutWords.number(small);
        if (spelled.isPresent()) {
            return spelled.getAsInt();
        }
        int roman = roman(small);
        return roman > 0 && (small.length() > 1 || small.equals("i")) ? roman : small.charAt(0) - 'a' + 1;
    }

    private static Optional<Mark> code(String words) {
        Matcher found = CODE.matcher(words + " ");
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new Mark(Kind.CODE, "code " + found.group(1) + found.group(2).replaceAll("\\d+", "1"),
                path(found.group(2), ""), 0, found.group(1) + found.group(2), Math.min(found.end(), words.length()),
                false));
    }

    private static String bare(String label) {
        return label.replaceAll("^\\(|[.):]+$", "");
    }

    /// The value of a Roman numeral in small letters; 0 where it is none.
    static int roman(String letters) {
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            int here = worth(letters.charAt(i));
            int next = i + 1 < letters.length() ? worth(letters.charAt(i + 1)) : 0;
            if (here == 0) {
                return 0;
            }
            value += here < next ? -here : here;
        }
        return Math.max(0, value);
    }

    private static int worth(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
        };
    }
}
