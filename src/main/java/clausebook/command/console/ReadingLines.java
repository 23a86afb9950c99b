package clausebook.command.console;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.reading.NamedEntry;
import clausebook.reading.Offered;
import clausebook.reading.SuggestedReading.SuggestedRule;
import clausebook.reading.SuggestedReading;
import clausebook.reading.Was;
import clausebook.suggest.unread.UnreadClauses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Lists clauses that no person has read, on the command line.
///
/// @param changed what the file says of clauses of which something else is proposed
public record ReadingLines(Console console, Map<ClauseId, Was> changed) {

    /// A clause with its items.
    public void tell(List<SuggestedReading> group) {
        console.out().println(UnreadClauses.name(group) + look(group));
        for (SuggestedReading reading : group) {
            for (SuggestedRule rule : reading.rules()) {
                line((rule.sure() ? "" : "? ") + told(rule.duty(), rule.says()));
            }
            Optional.ofNullable(changed.get(reading.clause().id())).ifPresent(this::was);
        }
        Offered offered = group.getFirst().offered();
        group.getFirst().topics().stream().findFirst()
                .ifPresent(topic -> line((group.getFirst().likely() ? "about: " : "? about: ") + topic.name()));
        if (!offered.moments().isEmpty()) {
            line("when: " + Entry.names(offered.moments()));
        }
        String added = added(group);
        if (!added.isEmpty()) {
            line("not in the vocabulary yet: " + added);
        }
    }

    private String look(List<SuggestedReading> group) {
        if (changed.containsKey(UnreadClauses.id(group))) {
            return ": the file says something else, look there";
        }
        return group.stream().allMatch(SuggestedReading::isSure) ? "" : ": look closely";
    }

    private void was(Was was) {
        String before = was.words().isEmpty() ? "the file says: " : "was: ";
        was.rules().forEach(rule -> line(before + told(rule)));
        if (!was.words().isEmpty()) {
            line("was, of the words: " + was.words().replace('\n', ' '));
        }
    }

    private static String told(Rule rule) {
        return told(rule.duty(), rule.says());
    }

    private static String told(Duty duty, String says) {
        return duty.word().replace('-', ' ') + ": " + says;
    }

    private static String added(List<SuggestedReading> group) {
        Stream<NamedEntry> named = group.stream().map(SuggestedReading::offered)
                .flatMap(offered -> Stream.concat(offered.documents().stream(), offered.offices().stream()));
        return String.join(", ", named.filter(one -> one.entry().isEmpty()).map(NamedEntry::name).distinct().toList());
    }

    private void line(String words) {
        console.out().println("  " + words);
    }
}
