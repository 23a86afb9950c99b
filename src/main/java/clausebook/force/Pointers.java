package clausebook.force;

import clausebook.force.NormalWords.Word;
import java.util.Optional;

/// Finds words that mean something only beside what is not there: "it" before any thing is named, "such", "section 6".
public final class Pointers {

    /// A verb alone names no thing that "it" could mean.
    private static final int VERB = 1;

    private final ForceWords language;

    public Pointers(ForceWords language) {
        this.language = language;
    }

    /// The first of them, as it is written; empty where the words can be read alone.
    public Optional<String> firstIn(NormalWords words) {
        int telling = 0;
        for (int at = 0; at < words.all().size(); at++) {
            if (points(words.from(at), telling)) {
                Word word = words.all().get(at);
                return Optional.of(words.text().substring(word.start(), word.end()));
            }
            telling += words.isTelling(words.all().get(at)) ? 1 : 0;
        }
        String text = words.text();
        return PlaceNumbers.in(language, text).stream().filter(place -> !isInBrackets(place.start(), text)).findFirst()
                .map(place -> text.substring(text.lastIndexOf(' ', place.start() - 2) + 1, place.end()));
    }

    /// There it stands behind the name of another document: "the officers' code (Part 5)".
    private static boolean isInBrackets(int at, String text) {
        return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
    }

    private boolean points(NormalWords rest, int telling) {
        if (language.opens(Opening.POINTING_NOWHERE, rest)) {
            return false;
        }
        return language.opens(Opening.POINTING_AWAY, rest)
                || telling <= VERB && language.opens(Opening.POINTING_BACK, rest);
    }
}
