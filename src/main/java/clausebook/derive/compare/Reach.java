package clausebook.derive.compare;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Who is meant where an audience is named: itself and all smaller audiences within it.
final class Reach {

    private final Map<String, Set<String>> within = new HashMap<>();
    private final Set<String> everybody;
    /// The same few lists are asked for by every rule and every question.
    private final Map<List<Audience>, Set<String>> known = new ConcurrentHashMap<>();

    Reach(Vocabulary vocabulary) {
        List<Audience> audiences = vocabulary.audiences().all();
        audiences.forEach(audience -> within.put(audience.id(), new HashSet<>()));
        audiences.forEach(audience -> vocabulary.withLarger(audience)
                .forEach(larger -> within.get(larger.id()).add(audience.id())));
        everybody = Set.copyOf(within.keySet());
    }

    /// The ids of all who are meant.
    Set<String> of(List<Audience> audiences) {
        return known.computeIfAbsent(audiences, this::all);
    }

    private Set<String> all(List<Audience> audiences) {
        return audiences.stream().flatMap(audience -> within.get(audience.id()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// For whom a rule or fact answers: the audiences it names; where it names only offices, all whom its edition
    /// covers.
    Set<String> of(List<Bearer> who, List<Audience> covers) {
        List<Audience> named = who.stream().filter(Audience.class::isInstance).map(Audience.class::cast).toList();
        if (!named.isEmpty()) {
            return of(named);
        }
        return covers.isEmpty() ? everybody : of(covers);
    }
}
