package clausebook.force;

import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the numbers by which a text names other places of its policy: `1.5`, `section 5`, `clauses 3 to 6`. Amounts,
/// times and the places of another document ("section 5 of the Act") are passed over.
public final class PlaceNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d++(?:\\.\\d++)*+");
    /// The target of a link, and an address: no reader takes the digits in them for a place.
    private static final Pattern NO_WORDS = Pattern.compile("\\[\\[[^\\]|\\n]*+|https?://\\S++");
    /// A comma that parts two numbers, though no blank follows it; not the one of thousands.
    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d)(?!\\d{3}(?!\\d))");
    private static final int LONGEST_RANGE = 50;
    private static final int MOST_DIGITS = 4;
    private static final Set<String> COMMAS = Set.of(",", ";");

    private final NormalWords words;
    private final String text;
    private final List<Figure> found = new ArrayList<>();
    /// Those that may still turn out to be places of another document.
    private final List<Figure> open = new ArrayList<>();

    private PlaceNumbers(NormalWords words, String text) {
        this.words = words;
        this.text = text;
    }

    /// In their order; a range has all its numbers, each with the place of the whole range. Empty where none is named.
    public static List<Figure> in(ForceWords language, String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        String bare = NO_WORDS.matcher(text).replaceAll((MatchResult gone) -> " ".repeat(gone.group().length()));
        return new PlaceNumbers(NormalWords.of(language, COMMA.matcher(bare).replaceAll(";")), text).all();
    }

    private List<Figure> all() {
        boolean led = false;
        for (int at = 0; at < words.all().size(); at++) {
            if (isNumber(at) && (led || form(at).contains(".")) && !isAmount(at)) {
                add(at);
                led = true;
            } else if (is(at, WordClass.PLACES)) {
                close(at);
                led = true;
            } else if (!led || !is(at, WordClass.PLACE_JOINS) && !COMMAS.contains(form(at))) {
                close(at);
                led = false;
            }
        }
        close(words.all().size());
        return found;
    }

    private void add(int at) {
        Word word = words.all().get(at);
        if (is(at - 1, WordClass.RANGES) && isNumber(at - 2) && !open.isEmpty()) {
            addBetween(open.getLast(), word);
        }
        open.add(new Figure(word.form(), "", word.start(), word.end()));
    }

    /// What a range takes in that does not stand in the text.
    private void addBetween(Figure first, Word last) {
        String above = above(first.number());
        String from = first.number().substring(above.length());
        String to = last.form().substring(above(last.form()).length());
        if (!above.equals(above(last.form())) || Math.max(from.length(), to.length()) > MOST_DIGITS) {
            return;
        }
        int end = Math.min(Integer.parseInt(to), Integer.parseInt(from) + LONGEST_RANGE);
        for (int next = Integer.parseInt(from) + 1; next < end; next++) {
            open.add(new Figure(above + next, "", first.start(), last.end()));
        }
    }

    /// `2.10.` of `2.10.3`.
    private static String above(String number) {
        return number.substring(0, number.lastIndexOf('.') + 1);
    }

    /// A run of numbers ends before the word at this place, which may tell whose they are.
    private void close(int at) {
        boolean elsewhere =
                is(at, WordClass.BELONGS) && !is(at + 1, WordClass.OURS) && !is(at + 2, WordClass.OURS);
        if (!elsewhere) {
            found.addAll(open);
        }
        open.clear();
    }

    /// Of a number in words nobody thinks as of a place.
    private boolean isNumber(int at) {
        return at >= 0 && NUMBER.matcher(form(at)).matches()
                && Character.isDigit(text.charAt(words.all().get(at).start()));
    }

    private boolean isAmount(int at) {
        boolean counted = at + 1 < words.all().size() && !words.language().figures().unit(form(at + 1)).isEmpty();
        return counted || is(at - 1, WordClass.NO_PLACES) || is(at + 1, WordClass.NO_PLACES);
    }

    private boolean is(int at, WordClass kind) {
        return at >= 0 && at < words.all().size() && words.language().of(kind).contains(form(at));
    }

    private String form(int at) {
        return words.all().get(at).form();
    }
}
