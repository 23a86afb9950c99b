package clausebook.intake.office;

import java.util.List;

/// Ways to write a number of a list.
public enum Numeral {
    DECIMAL, DECIMAL_ZERO, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN, ORDINAL, CARDINAL_WORD, ORDINAL_WORD,
    /// Letters that count on as columns of a spreadsheet do: `z`, `aa`, `ab`.
    LOWER_COLUMN, UPPER_COLUMN, NONE;

    private static final List<String> ROMAN =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ROMAN = 32_767;
    private static final int LETTERS = 26;

    /// A number in this way; in digits where this way has none for it.
    public String write(int number) {
        boolean fits = number > 0 && number <= MOST_ROMAN;
        return switch (this) {
            case NONE -> "";
            case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case LOWER_LETTER, UPPER_LETTER -> fits ? cased(repeated(number)) : String.valueOf(number);
            case LOWER_COLUMN, UPPER_COLUMN -> fits ? cased(column(number)) : String.valueOf(number);
            case LOWER_ROMAN, UPPER_ROMAN -> fits ? cased(roman(number)) : String.valueOf(number);
            case ORDINAL -> number + ending(number);
            case CARDINAL_WORD -> NumberWords.has(number) ? NumberWords.cardinal(number) : String.valueOf(number);
            case ORDINAL_WORD ->
                number > 0 && NumberWords.has(number) ? NumberWords.ordinal(number) : number + ending(number);
            case DECIMAL -> String.valueOf(number);
        };
    }

    private String cased(String letters) {
        return name().startsWith("UPPER") ? letters.toUpperCase(java.util.Locale.ROOT) : letters;
    }

    /// Word and LibreOffice write `z`, `aa`, `bb`.
    private static String repeated(int number) {
        String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return letter.repeat((number - 1) / LETTERS + 1);
    }

    private static String column(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        StringBuilder letters = new StringBuilder();
        int left = number;
        for (int i = 0; i < WORTH.length; i++) {
            letters.repeat(ROMAN.get(i), left / WORTH[i]);
            left %= WORTH[i];
        }
        return letters.toString();
    }

    private static String ending(int number) {
        int tens = Math.abs(number % 100) / 10;
        return switch (tens == 1 ? 0 : Math.abs(number % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
