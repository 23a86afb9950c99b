package clausebook.force;

import clausebook.force.NormalWords.Word;
import java.util.List;
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
    public Optional<String> firstIn(String text) {
        NormalWords words = NormalWords.of(language, text);
        int telling = 0;
        for (int at = 0; at < words.all().size(); at++) {
            NormalWords rest = new NormalWords(language, words.all().subList(at, words.all().size()));
            if (points(rest, telling)) {
                Word word = words.all().get(at);
                return Optional.of(text.substring(word.start(), word.end()));
            }
            telling += new NormalWords(language, words.all().subList(at, at + 1)).stems().size();
        }
        return PlaceNumbers.in(language, text).stream().filter(place -> !isInBrackets(place.start(), text)).findFirst()
                .map(place -> text.substring(text.lastIndexOf(' ', place.start() - 2) + 1, place.end()));
    }

    /// There it stands behind the name of another document: "the officers' code (Part 5)".
    private static boolean isInBrackets(int at, String text) {
        return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
    }

    private boolean points(NormalWords rest, int telling) {
        if (begins(rest, "pointing nowhere")) {
            return false;
        }
        return begins(rest, "pointing away") || telling <= VERB && begins(rest, "pointing back");
    }

    private boolean begins(NormalWords rest, String list) {
        List<String> phrases = language.words(list);
        return phrases.stream().anyMatch(rest::begins);
    }
}
