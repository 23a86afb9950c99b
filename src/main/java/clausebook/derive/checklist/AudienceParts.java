package clausebook.derive.checklist;

import clausebook.corpus.Audience;
import clausebook.corpus.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which audience is part of which, looked up once: every rule of every list asks.
///
/// @param larger by audience those that it is part of, at any depth; not itself
record AudienceParts(Map<Audience, Set<Audience>> larger) {

    static AudienceParts of(Vocabulary vocabulary) {
        Map<Audience, Set<Audience>> larger = new HashMap<>();
        for (Audience audience : vocabulary.audiences().all()) {
            Set<Audience> above = new HashSet<>();
            vocabulary.withLarger(audience).filter(each -> each != audience).forEach(above::add);
            larger.put(audience, above);
        }
        return new AudienceParts(larger);
    }

    boolean isPart(Audience audience, Audience whole) {
        return larger.get(audience).contains(whole);
    }

    /// True also where both are the same.
    boolean isWithin(Audience audience, Audience whole) {
        return audience == whole || isPart(audience, whole);
    }
}
