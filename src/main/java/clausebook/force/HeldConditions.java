package clausebook.force;

import clausebook.force.ForceWords.WordClass;
import clausebook.likeness.WordForms;
import clausebook.likeness.WordForms.Form;
import clausebook.likeness.WrittenWords;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells whether words already hold a condition or exception, so that said beside them it would stand there twice, or
/// turn into nonsense: "only with consent, unless you have consent".
///
/// Any thread may ask.
public final class HeldConditions {

    private static final Map<String, Optional<HeldConditions>> KNOWN = new ConcurrentHashMap<>();

    private final ForceWords force;
    private final WordForms forms;
    private final Set<String> stops;

    private HeldConditions(ForceWords force) {
        this.force = force;
        this.forms = new WordForms(force.likeness());
        this.stops = Set.copyOf(force.likeness().stops());
    }

    /// For words in a language; empty where the program knows no words of force in it.
    public static Optional<HeldConditions> of(String language) {
        return KNOWN.computeIfAbsent(language, code -> ForceWords.of(code).map(HeldConditions::new));
    }

    /// True where the words hold each telling word of a condition or exception, so that nothing of it is lost.
    public boolean holds(String words, String condition) {
        Set<Integer> wanted = telling(condition);
        boolean turned = has(condition, WordClass.NEGATIONS) && !has(words, WordClass.NEGATIONS);
        return !wanted.isEmpty() && !turned && telling(words).containsAll(wanted);
    }

    private boolean has(String words, WordClass kind) {
        return forms(words).anyMatch(form -> force.of(kind).contains(form.key()));
    }

    private Set<Integer> telling(String text) {
        return forms(text).filter(form -> !stops.contains(form.key())).map(Form::stem).collect(Collectors.toSet());
    }

    private Stream<Form> forms(String text) {
        WrittenWords words = WrittenWords.of(text, forms);
        return IntStream.range(0, words.count()).mapToObj(words::form);
    }
}
