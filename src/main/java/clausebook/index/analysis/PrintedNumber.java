package clausebook.index.analysis;

import clausebook.character.Characters;
import clausebook.likeness.LanguageWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Clause numbers as the index has them: the runs of letters and of digits that are printed, in small letters and
/// parted by dots. `5.1(b)` and `5.1 b` are `5.1.b`, `§3` is `3`, `Appendix A(2)` is `appendix.a.2`.
public final class PrintedNumber {

    /// Stems of words that may stand before any number, and beside a whole one without making it an amount.
    public static final List<String> WORDS = LanguageWords.of(Language.ENGLISH.code()).besideNumbers();
    /// A run of letters or of digits.
    public static final Pattern RUN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+|\\p{Nd}++");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SHORT = Pattern.compile("\\p{Nd}+|\\P{Nd}{1,2}|[ivxlcdm]+");
    private static final int MOST_LABELS = 200;
    /// Instead of very many labels: any word may be one.
    private static final String ANY = "*";

    private PrintedNumber() {}

    /// By what a clause or item is found: its own number and the whole one, each also without words that may stand
    /// before any number. None where nothing is printed.
    static Set<String> keys(IndexedClause clause) {
        Set<String> keys = new LinkedHashSet<>();
        if (!clause.placed().number().isEmpty()) {
            keys.addAll(keys(runs(clause.placed().number()), clause.language()));
            keys.addAll(keys(runs(clause.placed().fullNumber()), clause.language()));
        }
        return keys;
    }

    /// The key of some runs, and those of what is left without words that may stand before any number.
    public static List<String> keys(List<String> runs, Language language) {
        List<String> keys = new ArrayList<>();
        for (int from = 0; from < runs.size(); from++) {
            keys.add(String.join(".", runs.subList(from, runs.size())));
            if (!isWord(runs.get(from), language)) {
                break;
            }
        }
        return keys;
    }

    /// True for a word that may stand before any number, such as "clause".
    private static boolean isWord(String run, Language language) {
        return AnalysedText.stems(run, language.analyzer()).stream().anyMatch(WORDS::contains);
    }

    private static List<String> runs(String printed) {
        List<String> runs = new ArrayList<>();
        Matcher run = RUN.matcher(Characters.folded(printed));
        while (run.find()) {
            runs.add(plain(run.group()));
        }
        return runs;
    }

    /// A run in small letters without accents.
    public static String plain(String run) {
        StringBuilder small = new StringBuilder();
        run.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    /// The words of numbers in an index, such as `appendix`: what the page must know to see that a number was typed. Of
    /// very many it is told only that any word may be one.
    public static List<String> labels(IndexedClauses clauses) {
        Set<String> labels = new TreeSet<>();
        for (IndexedClause clause : clauses.all()) {
            runs(clause.placed().number()).stream().filter(run -> !SHORT.matcher(run).matches()).forEach(labels::add);
        }
        return labels.size() > MOST_LABELS ? List.of(ANY) : List.copyOf(labels);
    }

    /// True for what may be a part of a number: digits, one or two letters, a Roman numeral, or a label.
    public static boolean isPart(String run, List<String> labels) {
        return SHORT.matcher(run).matches() || isLabel(run, labels);
    }

    /// True for a word that stands in the number of some clause.
    public static boolean isLabel(String run, List<String> labels) {
        return labels.contains(run) || labels.contains(ANY) && !SHORT.matcher(run).matches();
    }
}
