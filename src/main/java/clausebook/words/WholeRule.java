package clausebook.words;

import clausebook.corpus.Capacity;
import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One rule told in a line with nothing left away: duty, condition, exception, for whom one speaks, whose approval is
/// needed, whom to tell.
public record WholeRule(Words words, Rule rule) {

    /// `Must: ask a parent. When: a child is shown. Approval of: Clerk.`
    public String line() {
        List<String> parts = new ArrayList<>();
        add(parts, words.say("duty." + rule.duty().word()), rule.says());
        return rest(parts);
    }

    /// The same where the duty stands above it: `Ask a parent. When: a child is shown.`
    ///
    /// @param says what is to be done, in words for the place
    public String under(String says) {
        return rest(new ArrayList<>(List.of(Words.opening(says) + ".")));
    }

    private String rest(List<String> parts) {
        add(parts, words.say("rule.when"), rule.when());
        add(parts, words.say("rule.unless"), rule.unless());
        add(parts, words.say("rule.capacity"), capacity());
        add(parts, words.say("rule.approval"), Entry.names(rule.approval()));
        add(parts, words.say("rule.tell"), Entry.names(rule.tell()));
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String term, String value) {
        if (!value.isEmpty()) {
            parts.add(words.say("told.rule", term, value));
        }
    }

    private String capacity() {
        return rule.capacity().stream().map(Capacity::word).map(word -> words.say("capacity." + word))
                .collect(Collectors.joining(", "));
    }
}
