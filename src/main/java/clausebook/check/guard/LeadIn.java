package clausebook.check.guard;

import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.force.NormalWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What stands above a clause that reads on from it.
///
/// @param words of each lead-in above, the nearest last
/// @param force the words of force under which the clause stands: the last of the nearest lead-in's last sentence, if
///              that is open; what stands further up may have been turned round on the way
record LeadIn(List<NormalWords> words, List<ForcePhrase> force) {

    static final LeadIn NONE = new LeadIn(List.of(), List.of());

    private static final Pattern ENDED = Pattern.compile("[.!?]$");
    private static final Pattern LAST_SENTENCE = Pattern.compile("^.*[.!?]\\s");

    /// The same with the words of one more above.
    LeadIn under(NormalWords next, Codebook codebook) {
        if (next.text().isBlank()) {
            return this;
        }
        List<NormalWords> all = new ArrayList<>(words);
        all.add(next);
        String text = next.text().strip();
        return new LeadIn(all, force(text.substring(text.lastIndexOf('\n') + 1), codebook));
    }

    private static List<ForcePhrase> force(String lastLine, Codebook codebook) {
        if (ENDED.matcher(lastLine).find()) {
            return List.of();
        }
        List<ForcePhrase> found = codebook.in(LAST_SENTENCE.matcher(lastLine).replaceFirst(""));
        return found.isEmpty() ? found : List.of(found.getLast());
    }
}
