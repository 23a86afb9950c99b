package clausebook.derive.compare;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is meant where an audience is named: itself and all smaller audiences within it.
final class Reach {

    private final Map<String, Set<String>> within = new HashMap<>();
    private final Set<String> everybody = new HashSet<>();

    Reach(Vocabulary vocabulary) {
        List<Audience> audiences = vocabulary.audiences().all();
        audiences.forEach(audience -> within.put(audience.id(), new HashSet<>()));
        audiences.forEach(audience -> vocabulary.withLarger(audience)
                .forEach(larger -> within.get(larger.id()).add(audience.id())));
        everybody.addAll(within.keySet());
    }

    /// The ids of all who are meant.
    Set<String> of(Collection<Audience> audiences) {
        Set<String> all = new HashSet<>();
        audiences.forEach(audience -> all.addAll(within.get(audience.id())));
        return all;
    }

    /// For whom a rule or fact answers: the audiences it names; where it names only offices, all whom its edition
    /// covers.
    Set<String> of(Collection<Bearer> who, Collection<Audience> covers) {
        List<Audience> named = who.stream().filter(Audience.class::isInstance).map(Audience.class::cast).toList();
        if (!named.isEmpty()) {
            return of(named);
        }
        return covers.isEmpty() ? everybody : of(covers);
    }
}
