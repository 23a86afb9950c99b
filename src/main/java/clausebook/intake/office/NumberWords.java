package clausebook.intake.office;

import clausebook.text.WordLists;
import java.util.List;

/// Numbers in words, from the file `en.txt` beside this class: Word writes them in the language of the program.
final class NumberWords {

    private static final int MOST = 99;

    private static final WordLists LISTS = WordLists.read(NumberWords.class, "en.txt").orElseThrow();

    private NumberWords() {}

    /// True from 0 to 99.
    static boolean has(int number) {
        return number >= 0 && number <= MOST;
    }

    /// `Twenty-one` of 21.
    ///
    /// @param number from 0 to 99
    static String cardinal(int number) {
        return capital(word(number));
    }

    /// `Twenty-first` of 21.
    static String ordinal(int number) {
        String word = word(number);
        int last = word.lastIndexOf('-') + 1;
        String end = word.substring(last);
        String place = LISTS.meanings("places").getOrDefault(end, end + LISTS.words("ending").getFirst());
        return capital(word.substring(0, last) + place);
    }

    private static String word(int number) {
        List<String> small = LISTS.words("small");
        if (number < small.size()) {
            return small.get(number);
        }
        String tens = LISTS.words("tens").get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + "-" + small.get(number % 10);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
