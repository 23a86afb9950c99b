package clausebook.render.reading;

import clausebook.guide.PlacedClause;
import clausebook.reading.NamedEntry;
import clausebook.reading.SuggestedReading;
import clausebook.render.reading.ReadingPage.Added;
import clausebook.text.Slug;
import clausebook.words.Words;
import java.util.List;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.stream.Stream;

/// The documents and offices that clauses name and the vocabulary has not, each with the line that would add it.
record AddedNames(Words words) {

    List<Added> of(List<List<SuggestedReading>> groups) {
        SequencedSet<Added> added = new LinkedHashSet<>();
        for (SuggestedReading reading : groups.stream().flatMap(List::stream).toList()) {
            PlacedClause clause = reading.clause();
            String council = clause.edition().council().id().slug();
            fresh(reading.offered().documents()).forEach(one -> added.add(new Added(
                    words.say("reading.add-document"), document(one, council))));
            fresh(reading.offered().offices()).forEach(one -> added.add(new Added(
                    words.say("reading.add-office"),
                    "- { id: " + Slug.of(one.name()) + ", name: " + one.name() + " }")));
        }
        return List.copyOf(added);
    }

    private static Stream<NamedEntry> fresh(List<NamedEntry> named) {
        return named.stream().filter(one -> one.entry().isEmpty());
    }

    /// Acts and regulations are everybody's; a policy or a code is one council's.
    private static String document(NamedEntry one, String council) {
        String of = one.isPublic() ? "" : ", of: " + council;
        return "- { id: " + Slug.of(one.isPublic() ? one.name() : council + " " + one.name()) + ", name: "
                + one.name() + ", kind: " + one.kind() + of + " }";
    }
}
