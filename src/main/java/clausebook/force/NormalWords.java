package clausebook.force;

import clausebook.force.ForceWords.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text in one form, ready to be held against each other: small letters, "don't" as "do not", "two" as
/// "2", marks as words of their own.
///
/// @param language what is known of the language
/// @param all      the words in their order
public record NormalWords(ForceWords language, List<Word> all) {

    private static final Pattern WORD = Pattern.compile("[£$€]?\\d[\\d,.:]*%?|[\\p{L}'’]+|[,;:.()–-]");
    private static final Pattern LAST_MARKS = Pattern.compile("(?<=\\d)[.,:]+$");

    /// A word in its normal form, and where it stands in the text; the two words of "don't" stand in one place.
    public record Word(String form, int start, int end) {}

    public NormalWords {
        all = List.copyOf(all);
    }

    /// @param texts are read as one, parted by a mark
    public static NormalWords of(ForceWords language, String... texts) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(String.join(" ; ", texts));
        while (found.find()) {
            add(found.group(), found.start(), language, words);
        }
        return new NormalWords(language, per(words, language));
    }

    private static void add(String written, int start, ForceWords language, List<Word> words) {
        String marked = LAST_MARKS.matcher(written).replaceAll("");
        String word = language.likeness().withoutOwner(marked.toLowerCase(Locale.ROOT).replace('’', '\''));
        for (String part : language.apart(word)) {
            String form = part.replace("'", "");
            if (!form.isEmpty()) {
                words.add(new Word(digits(form, language), start, start + marked.length()));
            }
        }
    }

    /// A number that may be "someone" stays a word.
    private static String digits(String word, ForceWords language) {
        String number = language.number(word);
        return number.isEmpty() || language.needsUnit(word) ? word : number;
    }

    private static List<Word> per(List<Word> words, ForceWords language) {
        List<Word> all = new ArrayList<>(words);
        for (int at = 0; at + 1 < all.size(); at++) {
            Word word = all.get(at);
            String per = language.per(word.form(), all.get(at + 1).form());
            if (!per.isEmpty()) {
                all.set(at, new Word(per, word.start(), word.end()));
            }
        }
        return all;
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

    /// The same words without marks between them.
    public NormalWords withoutMarks() {
        return new NormalWords(language, all.stream().filter(word -> isWord(word.form())).toList());
    }

    private boolean stands(String[] parts, int at) {
        for (int part = 0; part < parts.length; part++) {
            if (!parts[part].equals(all.get(at + part).form())) {
                return false;
            }
        }
        return true;
    }

    /// True where a phrase opens the text, word by word.
    public boolean begins(String phrase) {
        String[] parts = phrase.split(" ");
        return parts.length <= all.size() && stands(parts, 0);
    }

    /// How often words of a class stand here.
    public long count(WordClass kind) {
        return all.stream().filter(word -> language.of(kind).contains(word.form())).count();
    }

    /// What the words are about: their stems, without those that only join others.
    public Set<String> stems() {
        Set<String> stems = new HashSet<>();
        all.stream().map(Word::form).filter(word -> isWord(word) && !language.of(WordClass.EMPTY).contains(word))
                .forEach(word -> stems.add(language.stem(word)));
        return stems;
    }

    private static boolean isWord(String form) {
        return Character.isLetterOrDigit(form.codePointBefore(form.length()));
    }

    /// The parts that begin with a word of a class and end before the next mark or the next such word.
    public List<NormalWords> parts(WordClass kind) {
        Set<String> openings = language.of(kind);
        List<NormalWords> parts = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (openings.contains(all.get(at).form())) {
                int end = at + 1;
                while (end < all.size() && !openings.contains(all.get(end).form()) && isWord(all.get(end).form())) {
                    end++;
                }
                parts.add(new NormalWords(language, all.subList(at, end)));
            }
        }
        return parts;
    }

    /// The same words without their first.
    public NormalWords rest() {
        return new NormalWords(language, all.subList(1, all.size()));
    }
}
