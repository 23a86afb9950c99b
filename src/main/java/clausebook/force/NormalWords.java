package clausebook.force;

import clausebook.force.ForceWords.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The words of a text in one form, ready to be held against each other: small letters, "don't" as "do not", "two" as
/// "2", marks as words of their own.
///
/// @param language what is known of the language
/// @param text     in which they stand
/// @param all      the words in their order; where they are a part of others, they are a view of those
public record NormalWords(ForceWords language, String text, List<Word> all) {

    /// A word in its normal form, and where it stands in the text; the two words of "don't" stand in one place.
    public record Word(String form, int start, int end) {

        /// False for a mark.
        boolean isWord() {
            return Character.isLetterOrDigit(form.codePointBefore(form.length()));
        }
    }

    /// @param texts are read as one, parted by a mark
    public static NormalWords of(ForceWords language, String... texts) {
        String text = String.join(" ; ", texts);
        return new NormalWords(language, text, List.copyOf(new WordScanner(text, language).words()));
    }

    private NormalWords with(List<Word> some) {
        return new NormalWords(language, text, some);
    }

    /// The words of a part of the text.
    ///
    /// @param start where it begins in the text
    /// @param end   the place behind it
    public NormalWords between(int start, int end) {
        int first = first(0, word -> word.start() >= start);
        return with(all.subList(first, first(first, word -> word.end() > end)));
    }

    /// The first place from one on where the words have come so far; found by halves, because a text may be asked for
    /// the words before each of its words.
    private int first(int from, Predicate<Word> isSoFar) {
        int low = from;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isSoFar.test(all.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The words before a mark; all where it is not there.
    public NormalWords before(String mark) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).form().equals(mark)) {
                return with(all.subList(0, at));
            }
        }
        return this;
    }

    /// These words and others of the same text behind them.
    public NormalWords and(NormalWords others) {
        List<Word> both = new ArrayList<>(all);
        both.addAll(others.all);
        return with(both);
    }

    /// The normal forms.
    public List<String> words() {
        return all.stream().map(Word::form).toList();
    }

    /// True where a phrase stands here, word by word.
    public boolean has(String phrase) {
        String[] parts = phrase.split(" ");
        for (int at = 0; at + parts.length <= all.size(); at++) {
            if (stands(parts, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(String[] parts, int at) {
        for (int part = 0; part < parts.length; part++) {
            if (!parts[part].equals(all.get(at + part).form())) {
                return false;
            }
        }
        return true;
    }

    /// The same words without marks between them.
    public NormalWords withoutMarks() {
        return with(all.stream().filter(Word::isWord).toList());
    }

    /// True where a phrase opens the text, word by word.
    public boolean begins(String phrase) {
        String[] parts = phrase.split(" ");
        return parts.length <= all.size() && stands(parts, 0);
    }

    /// How often words of a class stand here.
    public long count(WordClass kind) {
        Set<String> wanted = language.of(kind);
        return all.stream().filter(word -> wanted.contains(word.form())).count();
    }

    /// What the words are about: their stems, without those that only join others.
    public Set<String> stems() {
        Set<String> stems = new HashSet<>();
        for (Word word : all) {
            if (isTelling(word)) {
                stems.add(language.forms().stem(word.form()));
            }
        }
        return stems;
    }

    /// The stem of the first word that does not only join others; of what a rule says, its verb. Empty where there is
    /// none.
    public Optional<String> firstStem() {
        return all.stream().filter(this::isTelling).map(word -> language.forms().stem(word.form())).findFirst();
    }

    /// True of a word that does not only join others.
    boolean isTelling(Word word) {
        return word.isWord() && !language.of(WordClass.EMPTY).contains(word.form());
    }

    /// The parts that begin with a word of a class and end before the next mark or the next such word.
    public List<NormalWords> parts(WordClass kind) {
        Set<String> openings = language.of(kind);
        List<NormalWords> parts = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (openings.contains(all.get(at).form())) {
                int end = at + 1;
                while (end < all.size() && !openings.contains(all.get(end).form()) && all.get(end).isWord()) {
                    end++;
                }
                parts.add(with(all.subList(at, end)));
            }
        }
        return parts;
    }

    /// The same words without their first.
    public NormalWords rest() {
        return from(1);
    }

    /// The same words without the first ones.
    public NormalWords from(int place) {
        return with(all.subList(place, all.size()));
    }
}
