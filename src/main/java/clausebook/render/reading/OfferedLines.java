package clausebook.render.reading;

import clausebook.corpus.Entry;
import clausebook.reading.NamedEntry;
import clausebook.reading.Offered;
import clausebook.reading.SuggestedReading;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a clause may also be, a line for each kind: moments, what its words name, a title, search words.
record OfferedLines(Words words) {

    /// @param group a clause with its items
    List<String> of(List<SuggestedReading> group) {
        Offered first = group.getFirst().offered();
        List<String> lines = new ArrayList<>();
        add(lines, "reading.title-could", first.title());
        add(lines, "reading.moments", Entry.names(first.moments()));
        add(lines, "reading.documents", names(group, Offered::documents));
        add(lines, "reading.offices", names(group, Offered::offices));
        add(lines, "reading.words", String.join(", ", first.words()));
        return lines;
    }

    private void add(List<String> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(words.say(key, value));
        }
    }

    private String names(List<SuggestedReading> group, Function<Offered, List<NamedEntry>> kind) {
        return group.stream().flatMap(reading -> kind.apply(reading.offered()).stream()).distinct()
                .map(named -> named.entry().isPresent() ? named.name() : words.say("reading.new", named.name()))
                .collect(Collectors.joining(", "));
    }
}
