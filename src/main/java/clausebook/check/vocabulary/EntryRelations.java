package clausebook.check.vocabulary;

import clausebook.check.value.Written;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEntry;
import clausebook.draft.DraftList;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether what entries of one list say of each other leads somewhere: `within` and `seems` name another entry, never
/// the entry itself.
final class EntryRelations {

    private final Problems problems;

    EntryRelations(Problems problems) {
        this.problems = problems;
    }

    /// False where an audience is part of itself, or of one that is not there: whom an edition covers can't be told
    /// then.
    boolean understood(DraftList<DraftEntry.Audience> audiences) {
        Set<String> ids = new HashSet<>();
        audiences.entries().forEach(audience -> ids.addAll(Written.words(audience.was())));
        audiences.entries().forEach(audience -> ids.add(Written.words(audience.id())));
        boolean understood = true;
        for (DraftEntry.Audience audience : audiences.entries()) {
            Optional<SourceText> larger = audience.within().flatMap(Read::known);
            understood &= larger.isEmpty() || ids.contains(larger.get().words());
            understood &= leadsOn(audience.id(), audience.within(), "within");
        }
        return understood & noRing(audiences.entries());
    }

    /// False where an instrument seems to be itself.
    boolean understoodInstruments(DraftList<DraftEntry.Instrument> instruments) {
        boolean understood = true;
        for (DraftEntry.Instrument instrument : instruments.entries()) {
            understood &= leadsOn(instrument.id(), instrument.seems(), "seems");
        }
        return understood;
    }

    private boolean leadsOn(Read id, Optional<Read> other, String field) {
        Optional<SourceText> itself =
                other.flatMap(Read::known).filter(text -> text.words().equals(Written.words(id)));
        itself.ifPresent(text -> reportSelf(text.start(), field));
        return itself.isEmpty();
    }

    private boolean noRing(List<DraftEntry.Audience> audiences) {
        Map<String, String> within = new HashMap<>();
        audiences.forEach(audience -> audience.within()
                .ifPresent(larger -> within.put(Written.words(audience.id()), Written.words(larger))));
        for (DraftEntry.Audience audience : audiences) {
            String own = Written.words(audience.id());
            String larger = within.get(own);
            for (int steps = 0; larger != null && steps < audiences.size(); steps++) {
                if (larger.equals(own) && steps > 0) {
                    reportSelf(audience.within().map(Read::start).orElse(audience.id().start()), "within");
                    return false;
                }
                larger = within.get(larger);
            }
        }
        return true;
    }

    private void reportSelf(Location at, String field) {
        problems.add(ProblemCode.UNKNOWN_VALUE, at, "\"" + field + "\" leads back to the entry itself",
                "an entry can't be part of itself, or seem to be itself", "name another entry, or take the field away");
    }
}
