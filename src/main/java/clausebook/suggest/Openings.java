package clausebook.suggest;

import clausebook.suggest.SuggestWords.Kind;

/// Tells where an order could begin in a sentence: behind a condition at its start, and behind words such as "please".
final class Openings {

    private final String text;
    private final SuggestWords language;

    Openings(String text, SuggestWords language) {
        this.text = text;
        this.language = language;
    }

    /// The place; negative where a condition opens the sentence and does not end.
    int order() {
        int comma = text.indexOf(',');
        boolean conditional = language.begins(language.words(text), Kind.OPENS_WHEN);
        if (conditional && comma < 0) {
            return -1;
        }
        int at = -1;
        int next = word(conditional ? comma + 1 : 0);
        while (next != at) {
            at = next;
            next = word(behindOpening(at));
        }
        return at;
    }

    private int word(int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int behindOpening(int at) {
        for (String word : language.list(Kind.BEFORE_AN_ORDER)) {
            if (text.regionMatches(true, at, word + " ", 0, word.length() + 1)) {
                return at + word.length() + 1;
            }
        }
        return at;
    }
}
