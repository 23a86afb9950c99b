package clausebook.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a passage apart into its sentences.
final class Sentences {

    private final String text;
    private final SuggestWords language;

    Sentences(String text, SuggestWords language) {
        this.text = text;
        this.language = language;
    }

    /// The words of one clause or item, and those that it reads on from.
    ///
    /// @param text  without marks
    /// @param stems what stands above it and reads on into it, the outermost first: headings, lead-ins, the clause
    ///              whose item it is
    record Passage(String text, List<String> stems) {

        Passage {
            stems = List.copyOf(stems);
        }
    }

    /// Some words that stand together.
    ///
    /// @param start where they begin in the passage
    record Sentence(String text, int start) {}

    /// In their order; what stands on a line of its own is a sentence of its own.
    List<Sentence> all() {
        List<Sentence> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || ends(at)) {
                add(start, at + 1, found);
                start = at + 1;
            }
        }
        add(start, text.length(), found);
        return found;
    }

    private void add(int start, int end, List<Sentence> found) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        String words = text.substring(from, end).stripTrailing();
        if (!words.isEmpty()) {
            found.add(new Sentence(words, from));
        }
    }

    private boolean ends(int at) {
        char mark = text.charAt(at);
        if (mark != '.' && mark != '!' && mark != '?' && mark != ';') {
            return false;
        }
        boolean gap = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return gap && (mark != '.' || !isShortened(at));
    }

    private boolean isShortened(int point) {
        int start = point;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, point).toLowerCase(Locale.ROOT);
        return language.isShortened(word) && point + 2 < text.length();
    }
}
