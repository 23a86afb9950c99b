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
    /// Of a condition's own words so many are enough where nothing else shows that it is held.
    private static final double MOSTLY = 0.5;
    /// And so many where the words show that they hold some condition.
    private static final double PARTLY = 1.0 / 3;

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

    /// True where the words hold a condition under which they are meant.
    public boolean when(String words, String when) {
        return share(words, when) >= (has(words, WordClass.CONDITIONS) ? PARTLY : MOSTLY);
    }

    /// True where the words hold an exception from what they say.
    public boolean unless(String words, String unless) {
        return has(words, WordClass.EXEMPTING) || share(words, unless) >= MOSTLY;
    }

    private boolean has(String words, WordClass kind) {
        return forms(words).anyMatch(form -> force.of(kind).contains(form.key()));
    }

    /// Which share of the telling words of a part stands in the whole: 0 to 1; 0 for a part without such words.
    private double share(String whole, String part) {
        Set<Integer> wanted = telling(part);
        Set<Integer> said = telling(whole);
        long found = wanted.stream().filter(said::contains).count();
        return wanted.isEmpty() ? 0 : (double) found / wanted.size();
    }

    private Set<Integer> telling(String text) {
        return forms(text).filter(form -> !stops.contains(form.key())).map(Form::stem).collect(Collectors.toSet());
    }

    private Stream<Form> forms(String text) {
        WrittenWords words = WrittenWords.of(text, forms);
        return IntStream.range(0, words.count()).mapToObj(words::form);
    }
}
