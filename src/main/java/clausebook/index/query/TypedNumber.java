package clausebook.index.query;

import clausebook.index.analysis.AnalysedText;
import clausebook.index.analysis.PrintedNumber;
import clausebook.index.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may be a clause's number in a query: `7.3(a)`, `Appendix 2`, `(iv)`.
///
/// @param keys  as the index has them: see [PrintedNumber]
/// @param sure  false for what may be an amount or a word, where it does not stand alone
/// @param from  where it begins in the query
/// @param to    behind its last letter
record TypedNumber(List<String> keys, boolean sure, int from, int to) {

    private static final int MOST = 8;
    private static final int MOST_PARTS = 12;
    /// What may stand between two parts of a number, and behind a label such as "Appendix".
    private static final Pattern TIGHT = Pattern.compile("[./()\\[\\]§–-]{0,3}|\\.?\\s[(\\[]");
    private static final Pattern BEHIND_LABEL = Pattern.compile("\\s{1,3}[(\\[§]?");
    private static final Pattern SUM = Pattern.compile(".*[£$€]\\s?|.*\\p{Nd},", Pattern.DOTALL);
    private static final Pattern OF_SUM = Pattern.compile("(?:,\\p{Nd}|\\s?%).*", Pattern.DOTALL);
    private static final String OPENING = "([§";
    private static final String CLOSING = ")]";

    TypedNumber {
        keys = List.copyOf(keys);
    }

    private record Run(String text, int from, int to) {

        boolean isDigits() {
            return Character.isDigit(text.codePointAt(0));
        }
    }

    /// All of a query, the first few.
    static List<TypedNumber> all(String query, Lexicon lexicon) {
        return new Reader(query, lexicon).all();
    }

    /// True where the whole of a word stands in it.
    boolean has(Token word) {
        return from <= word.from() && word.to() <= to;
    }

    /// True where one of its keys is a number even among other words.
    boolean isSure(String key) {
        return sure && key.contains(".");
    }

    private record Reader(String query, Lexicon lexicon, List<String> labels, List<Run> runs) {

        Reader(String query, Lexicon lexicon) {
            this(query, lexicon, lexicon.labels(), new ArrayList<>());
            Matcher run = PrintedNumber.RUN.matcher(query);
            while (run.find()) {
                runs.add(new Run(PrintedNumber.plain(run.group()), run.start(), run.end()));
            }
        }

        List<TypedNumber> all() {
            List<TypedNumber> found = new ArrayList<>();
            Optional<TypedNumber> atTheEnd = atTheEnd();
            int end = atTheEnd.isPresent() ? start() : runs.size();
            for (int first = 0; first < end && found.size() < MOST; first++) {
                if (PrintedNumber.isPart(runs.get(first).text(), labels)) {
                    int last = first;
                    while (last + 1 < runs.size() && last - first < MOST_PARTS - 1 && isJoined(last)) {
                        last++;
                    }
                    if (isNumber(first, last)) {
                        found.add(number(first, last));
                    }
                    first = last;
                }
            }
            atTheEnd.ifPresent(found::add);
            return found;
        }

        /// What the query ends with, where that is the number of a clause: `Sch. 3 para 4`.
        private Optional<TypedNumber> atTheEnd() {
            int first = start();
            int last = runs.size() - 1;
            return first < last && isNumber(first, last)
                    ? Optional.of(number(first, last))
                            .filter(typed -> typed.keys().stream().anyMatch(lexicon::isNumber))
                    : Optional.empty();
        }

        /// From where on there are only parts of numbers, and words that may stand before them.
        private int start() {
            int first = runs.size();
            while (first > 0 && runs.size() - first < MOST_PARTS && mayBePart(runs.get(first - 1).text())) {
                first--;
            }
            return first;
        }

        private boolean mayBePart(String run) {
            return PrintedNumber.isPart(run, labels) || PrintedNumber.WORDS.contains(stem(run));
        }

        /// True where a run belongs to the one before it.
        private boolean isJoined(int before) {
            Run one = runs.get(before);
            Run next = runs.get(before + 1);
            String gap = query.substring(one.to(), next.from());
            boolean close = TIGHT.matcher(gap).matches()
                    || PrintedNumber.isLabel(one.text(), labels) && BEHIND_LABEL.matcher(gap).matches()
                    || gap.equals(" ") && one.isDigits() && !next.isDigits() && is(next.to(), CLOSING);
            return close && PrintedNumber.isPart(next.text(), labels);
        }

        private boolean is(int place, String signs) {
            return place >= 0 && place < query.length() && signs.indexOf(query.charAt(place)) >= 0;
        }

        /// False for a sum of money, a part of a word, and letters that are more likely a word.
        private boolean isNumber(int first, int last) {
            int from = runs.get(first).from();
            int to = runs.get(last).to();
            boolean within = first > 0 && runs.get(first - 1).to() == from
                    || last + 1 < runs.size() && runs.get(last + 1).from() == to;
            boolean sum = SUM.matcher(query.substring(Math.max(0, from - 2), from)).matches()
                    || OF_SUM.matcher(query.substring(to, Math.min(query.length(), to + 2))).matches();
            boolean announced =
                    first == 0 || PrintedNumber.WORDS.contains(stem(runs.get(first - 1).text()));
            return !within && !sum && (isStrong(first, last) || is(from - 1, OPENING) || announced);
        }

        private boolean isStrong(int first, int last) {
            return runs.subList(first, last + 1).stream()
                    .anyMatch(run -> run.isDigits() || PrintedNumber.isLabel(run.text(), labels));
        }

        private String stem(String run) {
            List<String> stems = AnalysedText.stems(run, lexicon.language().analyzer());
            return stems.isEmpty() ? "" : stems.getFirst();
        }

        private TypedNumber number(int first, int last) {
            List<String> texts = runs.subList(first, last + 1).stream().map(Run::text).toList();
            return new TypedNumber(PrintedNumber.keys(texts, lexicon.language()), isStrong(first, last),
                    runs.get(first).from(), runs.get(last).to());
        }
    }
}
