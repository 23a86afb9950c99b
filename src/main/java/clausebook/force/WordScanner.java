package clausebook.force;

import clausebook.force.NormalWords.Word;
import java.util.ArrayList;
import java.util.List;

/// Takes a text apart into words in their normal form. By hand, because every text and rule is read here and a pattern
/// took ten times as long.
final class WordScanner {

    private static final String MARKS = ",;:.()–-";
    private static final String SUMS = "£$€";
    private static final String IN_NUMBERS = ",.:";

    private final String text;
    private final ForceWords language;
    private final List<Word> words = new ArrayList<>();

    WordScanner(String text, ForceWords language) {
        this.text = text;
        this.language = language;
    }

    /// Words, numbers with the mark of their sum or share, and marks; all else parts them.
    List<Word> words() {
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (isDigit(at) || isOneOf(SUMS, sign) && isDigit(at + 1)) {
                at = number(at);
            } else if (isOfAWord(sign)) {
                at = word(at);
            } else {
                if (isOneOf(MARKS, sign)) {
                    words.add(new Word(text.substring(at, at + 1), at, at + 1));
                }
                at += Character.charCount(sign);
            }
        }
        return words;
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && isOfAWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        for (String form : language.forms().of(text.substring(start, end))) {
            if (!words.isEmpty()) {
                joinPeriod(form);
            }
            words.add(new Word(form, start, end));
        }
        return end;
    }

    /// "Every day" is "per day".
    private void joinPeriod(String period) {
        Word before = words.getLast();
        String per = language.figures().per(before.form(), period);
        if (!per.isEmpty()) {
            words.set(words.size() - 1, new Word(per, before.start(), before.end()));
        }
    }

    /// Marks at the end of a number belong to its sentence.
    private int number(int start) {
        int end = isDigit(start) ? start : start + 1;
        while (end < text.length() && (isDigit(end) || isOneOf(IN_NUMBERS, text.charAt(end)))) {
            end++;
        }
        boolean share = end < text.length() && text.charAt(end) == '%';
        int last = share ? end + 1 : end;
        while (!share && !isDigit(last - 1)) {
            last--;
        }
        words.add(new Word(text.substring(start, last), start, last));
        return share ? last : end;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isOneOf(String signs, int sign) {
        return signs.indexOf(sign) >= 0;
    }

    private static boolean isOfAWord(int sign) {
        boolean plain = sign >= 'a' && sign <= 'z';
        return plain || Character.isLetter(sign) || sign == '\'' || sign == '’';
    }
}
