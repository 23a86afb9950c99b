package clausebook.likeness;

import clausebook.likeness.WordForms.Form;
import java.util.Arrays;

/// A text's words in their order and where they stand in it.
public final class WrittenWords {

    private static final int USUAL = 64;

    private final String text;
    private Form[] forms = new Form[USUAL];
    private int[] starts = new int[USUAL];
    private int count;

    private WrittenWords(String text) {
        this.text = text;
    }

    /// @param all looks into the words; of the language of the text
    public static WrittenWords of(String text, WordForms all) {
        WrittenWords words = new WrittenWords(text);
        for (int start = WordBounds.start(text, 0); start < text.length();) {
            int end = WordBounds.end(text, start);
            words.add(all.form(text.substring(start, end)), start);
            start = WordBounds.start(text, end);
        }
        return words;
    }

    private void add(Form form, int start) {
        if (count == forms.length) {
            forms = Arrays.copyOf(forms, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
        }
        forms[count] = form;
        starts[count] = start;
        count++;
    }

    /// How many words there are.
    public int count() {
        return count;
    }

    /// What there is to know of the word at a place.
    public Form form(int at) {
        return forms[at];
    }

    /// Some words as written, with what stands between them and the next word; the first of a text also with what
    /// stands before it.
    ///
    /// @param end the first word that does not belong to them
    public String shown(int at, int end) {
        return text.substring(at == 0 ? 0 : starts[at], end == count ? text.length() : starts[end]);
    }
}
