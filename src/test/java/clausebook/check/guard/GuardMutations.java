package clausebook.check.guard;

import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.force.Figure;
import clausebook.force.Figures;
import clausebook.force.ForcePhrase;
import clausebook.force.NormalWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Changes a text or its rule, never both, in a place that both share: a word of force, a "not", or a figure.
final class GuardMutations {

    /// What is changed, and where.
    enum Kind {
        FORCE_IN_TEXT, FORCE_IN_RULE, NOT_IN_TEXT, NOT_IN_RULE, FIGURE_IN_TEXT, FIGURE_IN_RULE
    }

    private static final List<String> FORCES = List.of("must", "should", "may", "must not", "should not");
    private static final List<String> NUMBERS = List.of("4", "11", "17", "36", "75", "210", "8000");

    private GuardMutations() {}

    /// Empty where this kind of change does not fit.
    static Optional<GuardedTexts> of(Kind kind, GuardedTexts sound, Random random) {
        if (sound.rules().isEmpty()) {
            return Optional.empty();
        }
        int at = random.nextInt(sound.rules().size());
        return switch (kind) {
            case FORCE_IN_TEXT -> forceInText(sound, sound.rules().get(at), random);
            case FORCE_IN_RULE -> forceInRule(sound, at, random);
            case NOT_IN_TEXT -> notInText(sound, sound.rules().get(at));
            case NOT_IN_RULE -> Optional.of(sound.withRule(at, saying(sound.rules().get(at),
                    (random.nextBoolean() ? "not " : "never ") + sound.rules().get(at).says())));
            case FIGURE_IN_TEXT -> figure(sound.text(), sound.rules().get(at).says(), random).map(sound::withText);
            case FIGURE_IN_RULE -> figure(sound.rules().get(at).says(), sound.text(), random)
                    .map(says -> sound.withRule(at, saying(sound.rules().get(at), says)));
        };
    }

    /// The words of force that a rule prints and that stand once in its text.
    private static Optional<ForcePhrase> shared(GuardedTexts sound, Rule rule) {
        List<ForcePhrase> printed = GuardedTexts.CODEBOOK.in(rule.printed());
        List<ForcePhrase> there = GuardedTexts.CODEBOOK.in(sound.text()).stream()
                .filter(phrase -> !printed.isEmpty() && small(phrase).equals(small(printed.getFirst()))).toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    private static String small(ForcePhrase phrase) {
        return phrase.words().toLowerCase(Locale.ROOT);
    }

    private static Optional<GuardedTexts> forceInText(GuardedTexts sound, Rule rule, Random random) {
        List<String> others = FORCES.stream()
                .filter(force -> !GuardedTexts.CODEBOOK.duties(force).contains(rule.duty())).toList();
        String other = others.get(random.nextInt(others.size()));
        return shared(sound, rule).filter(phrase -> isModal(phrase))
                .map(phrase -> sound.withText(replaced(sound.text(), phrase, other)));
    }

    /// Another modal can stand in its place and give a sentence.
    private static boolean isModal(ForcePhrase phrase) {
        return small(phrase).matches("(must|should|may|shall|can|will|need to|cannot)( not| never| always)?");
    }

    private static String replaced(String text, ForcePhrase phrase, String words) {
        return text.substring(0, phrase.start()) + words + text.substring(phrase.end());
    }

    private static Optional<GuardedTexts> forceInRule(GuardedTexts sound, int at, Random random) {
        Rule rule = sound.rules().get(at);
        List<Duty> others = new ArrayList<>(List.of(Duty.values()));
        shared(sound, rule).ifPresent(phrase -> others.removeAll(phrase.duties()));
        return shared(sound, rule).map(_ -> sound.withRule(at,
                GuardedTexts.rule(others.get(random.nextInt(others.size())), "", rule.says(), rule.when(),
                        rule.unless())));
    }

    private static Optional<GuardedTexts> notInText(GuardedTexts sound, Rule rule) {
        return shared(sound, rule).flatMap(phrase -> {
            String words = phrase.words();
            if (words.matches("(?i).*\\b(?:not|never)\\b.*|cannot")) {
                String without = words.replaceAll("(?i)cannot", "can").replaceAll("(?i)\\b(?:not|never) ?", "").strip();
                return Optional.of(sound.withText(replaced(sound.text(), phrase, without)));
            }
            return isModal(phrase)
                    ? Optional.of(sound.withText(replaced(sound.text(), phrase, words + " not")))
                    : Optional.empty();
        });
    }

    private static Rule saying(Rule rule, String says) {
        return GuardedTexts.rule(rule.duty(), rule.printed(), says, rule.when(), rule.unless());
    }

    /// One figure that stands in another text too is put in the place of another.
    private static Optional<String> figure(String text, String other, Random random) {
        List<Figure> all = numbers(text);
        List<String> there = numbers(other).stream().map(Figure::number).toList();
        List<Figure> shared = all.stream().filter(figure -> there.contains(figure.number())).toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = shared.get(random.nextInt(shared.size()));
        List<String> others = new ArrayList<>(NUMBERS);
        others.removeAll(all.stream().map(Figure::number).toList());
        String number = others.get(random.nextInt(others.size()));
        String sign = figure.number().startsWith("£") ? "£" : "";
        return Optional.of(text.substring(0, figure.start()) + sign + number + text.substring(figure.end()));
    }

    private static List<Figure> numbers(String text) {
        return Figures.numbersIn(NormalWords.of(GuardedTexts.CODEBOOK.language(), text));
    }
}
