package clausebook.suggest;

import clausebook.corpus.Role;
import clausebook.force.NormalWords;
import clausebook.suggest.SuggestWords.Kind;
import java.util.ArrayList;
import java.util.List;

/// Finds whose approval a duty needs and whom it has told: "with the consent of the Clerk", "report it to the Clerk".
/// Only offices that are known are found, close behind such words.
final class Parties {

    /// An office stands so close behind "consent of".
    private static final int NEAR = 5;
    /// "Report any loss or theft without delay to …".
    private static final int FAR = 9;

    private final Bearers bearers;
    private final SuggestWords language;

    Parties(Bearers bearers, SuggestWords language) {
        this.bearers = bearers;
        this.language = language;
    }

    /// @param words what is to be done, with its condition and exception
    List<Role> approval(String words) {
        return behind(words, Kind.APPROVAL, NEAR);
    }

    List<Role> tell(String words) {
        List<Role> told = new ArrayList<>(behind(words, Kind.TELLS, NEAR));
        NormalWords text = language.words(words);
        for (int at = 0; at < text.all().size(); at++) {
            if (language.is(Kind.SENDS, text.all().get(at).form())) {
                told.addAll(sent(words, text, at));
            }
        }
        return told.stream().distinct().toList();
    }

    /// "Report … to the Clerk".
    private List<Role> sent(String words, NormalWords text, int verb) {
        for (int at = verb + 1; at < Math.min(text.all().size(), verb + FAR); at++) {
            if (language.is(Kind.INFINITIVE, text.all().get(at).form())) {
                return offices(words, text, at + 1, NEAR);
            }
        }
        return List.of();
    }

    private List<Role> behind(String words, Kind kind, int most) {
        NormalWords text = language.words(words);
        List<Role> found = new ArrayList<>();
        for (int at = 0; at < text.all().size(); at++) {
            for (String phrase : language.list(kind)) {
                if (text.from(at).begins(phrase)) {
                    found.addAll(offices(words, text, at + phrase.split(" ").length, most));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /// The first office that stands there, and those that are joined to it.
    private List<Role> offices(String words, NormalWords text, int from, int most) {
        int last = Math.min(text.all().size(), from + most) - 1;
        if (last < from) {
            return List.of();
        }
        return bearers.offices(words.substring(text.all().get(from).start(), text.all().get(last).end()));
    }
}
